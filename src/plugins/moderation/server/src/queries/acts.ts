import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Act } from '../../../shared/contract';
import type { CaseRow } from '../cases/case-row';
import { storedJson } from './stored-json';

interface ActRow {
  readonly verb: string;
  readonly stage: Act['stage'];
  readonly actor_name: string | null;
  readonly created_at: Date;
  readonly reasons: unknown;
  readonly text: string | null;
}

const MOST = 500;

function reasonsOf(stored: unknown): Act['reasons'] {
  const value = storedJson(stored);
  return Array.isArray(value) ? value : [];
}

/** The history of a case, the latest first. */
export async function actsOf(trx: Transaction, caseId: string): Promise<Act[]> {
  const rows: ActRow[] = await trx('moderation_acts')
    .select('verb', 'stage', 'actor_name', 'created_at', 'reasons', 'text')
    .where({ case_id: caseId })
    .orderBy('id', 'desc')
    .limit(MOST);
  return rows.map((row) => ({
    verb: row.verb,
    stage: row.stage,
    actorName: row.actor_name,
    at: row.created_at.toISOString(),
    reasons: reasonsOf(row.reasons),
    text: row.text,
  }));
}

/** Who approved the step that waits, in this round of submission. */
export async function approversOf(
  trx: Transaction,
  { document_id: caseId, step, round }: CaseRow,
): Promise<number[]> {
  const rows: { actor: number | null }[] = await trx('moderation_acts')
    .select('actor')
    .where({ case_id: caseId, verb: 'approve', step, round });
  return rows.flatMap(({ actor }) => (actor === null ? [] : [actor]));
}

/** Who approved any step of this round of submission. */
export async function peopleWhoApproved(
  trx: Transaction,
  { document_id: caseId, round }: CaseRow,
): Promise<number[]> {
  const rows: { actor: number | null }[] = await trx('moderation_acts')
    .distinct('actor')
    .where({ case_id: caseId, verb: 'approve', round });
  return rows.flatMap(({ actor }) => (actor === null ? [] : [actor]));
}
