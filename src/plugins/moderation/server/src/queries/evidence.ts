import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { CaseRow } from '../cases/case-row';

/** A file or a tick of a case. */
export interface EvidenceRow {
  readonly document_id: string;
  readonly step: string;
  readonly code: string;
  readonly file_id: number | null;
  readonly file_name: string | null;
  /** null where the file is gone, and for ticks. */
  readonly url: string | null;
  readonly value: string | null;
  readonly person: number | null;
  readonly person_name: string | null;
  readonly created_at: Date;
}

const OF_CASE = `
select e.document_id, e.step, e.code, e.file_id, e.file_name, f.url, e.value, e.person, e.person_name, e.created_at
from moderation_evidence e left join files f on f.id = e.file_id
where e.case_id = ? and (e.file_id is not null or e.round = ?)
order by e.id`;

/**
 * Files of all submissions and ticks of the present one: a tick is a judgement of the content as it was then, a file
 * stays what it is.
 */
export async function evidenceOf(
  trx: Transaction,
  { document_id: caseId, round }: Pick<CaseRow, 'document_id' | 'round'>,
): Promise<EvidenceRow[]> {
  const { rows }: { rows: EvidenceRow[] } = await trx.raw(OF_CASE, [caseId, round]);
  return rows;
}

export const isTick = ({ file_id: file }: EvidenceRow): boolean => file === null;

/** Codes of the documents that are there and of the items that are ticked. */
export async function presentCodes(
  trx: Transaction,
  row: Pick<CaseRow, 'document_id' | 'round'>,
  step: string,
): Promise<string[]> {
  const rows = (await evidenceOf(trx, row)).filter((each) => each.step === step);
  return rows.filter((each) => isTick(each) || each.url !== null).map(({ code }) => code);
}
