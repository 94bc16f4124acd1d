import type { CaseFacts } from '../../../../../domain/moderation/case-facts';
import type { Stage } from '../../../../../domain/moderation/stages';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { isAwaitedBy } from '../contacts/contact-standing';
import type { Content } from '../content/read-content';
import { approversOf } from '../queries/acts';
import { presentCodes } from '../queries/evidence';
import { countOpenRemarks } from '../queries/remarks';
import type { CaseRow } from './case-row';
import { stepOf } from './workflow-of';

/** Stages in which the content is with its author, so that whoever changes it now is one. */
const WITH_AUTHOR: readonly Stage[] = [
  'draft',
  'submitted',
  'in-review',
  'changes-requested',
  'rejected',
  'withdrawn',
];

/**
 * Everything the rules ask about a case but the checks of its content: the verbs run those themselves, so that each error
 * is told with its field, and the gate has the last word (`requireChecked`).
 */
export async function factsOfCase(trx: Transaction, row: CaseRow, content: Content): Promise<CaseFacts> {
  const authors = WITH_AUTHOR.includes(row.stage) ? [...row.authors, ...content.authors] : row.authors;
  const { claimed_by: by, claimed_until: until } = row;
  const step = await stepOf(trx, row);
  return {
    stage: row.stage,
    organization: row.organization,
    authors: new Set(row.submitted_by === null ? authors : [...authors, row.submitted_by]),
    claim: by !== null && until !== null ? { by, until } : null,
    contentHash: content.hash,
    submittedHash: row.submitted_hash,
    approvedHash: row.approved_hash,
    step,
    approvedBy: new Set(await approversOf(trx, row)),
    evidence: new Set(step ? await presentCodes(trx, row, step.code) : []),
    checkErrors: 0,
    openRemarks: await countOpenRemarks(trx, row.document_id),
    isUpdate: row.is_update,
    isMinor: false,
    changeNote: row.change_note,
    plannedAt: row.planned_at,
    isContactAwaited: await isAwaitedBy(trx, row, content),
  };
}

/** Facts of a version that was never submitted. */
export function factsOfDraft(content: Content, isUpdate: boolean, changeNote: string | null): CaseFacts {
  return {
    stage: 'draft',
    organization: content.organization,
    authors: new Set(content.authors),
    claim: null,
    contentHash: content.hash,
    submittedHash: null,
    approvedHash: null,
    step: null,
    approvedBy: new Set(),
    evidence: new Set(),
    checkErrors: 0,
    openRemarks: 0,
    isUpdate,
    isMinor: false,
    changeNote,
    plannedAt: null,
    isContactAwaited: false,
  };
}
