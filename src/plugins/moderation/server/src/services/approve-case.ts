import type { Core } from '@strapi/strapi';
import { afterApproval } from '../../../../../domain/moderation/after-approval';
import type { RefusedError } from '../../../../../shared/errors';
import type { CheckReport } from '../../../shared/contract';
import type { ApproveBody } from '../../../shared/decisions';
import type { Actor, NamedPerson } from '../cases/actor';
import { beginStep } from '../cases/begin-step';
import { moveCase } from '../cases/move-case';
import { type OpenCase, onCase, requireAllowed } from '../cases/open-case';
import { refusalOfFindings } from '../cases/refuse-findings';
import { requireSeen } from '../cases/require-seen';
import { tellOfFindings } from '../cases/tell-of-findings';
import { tellOfStep } from '../cases/tell-of-step';
import { workflowOf } from '../cases/workflow-of';
import { askForContacts } from '../contacts/ask-for-contacts';
import { tellOfWaiting } from '../contacts/tell-of-contacts';
import { plannedTime } from '../content/planned-time';
import { getService } from '../get-service';
import { lockCase } from '../queries/find-case';

/** The report of this minute, kept with the case; of errors the author is told too. */
async function checked(strapi: Core.Strapi, { uid, row }: OpenCase, by: NamedPerson): Promise<CheckReport> {
  const report = await getService(strapi, 'check-document').run(uid, row.target_id);
  const kept = { caseId: row.document_id, occasion: 'approval', by } as const;
  await getService(strapi, 'keep-report').run(report, kept);
  const author = row.submitted_by === null ? [] : [row.submitted_by];
  await tellOfFindings(strapi, row, report, { to: author, leadsTo: 'document' });
  return report;
}

/** Contact data nobody has confirmed keep it from the public; the decision stands, and the confirmation publishes it. */
async function publishInTime(strapi: Core.Strapi, open: OpenCase, by: number): Promise<void> {
  const { row, content, uid, trx, facts } = open;
  const planned = plannedTime(content);
  const approved = await lockCase(trx, row.document_id);
  if (planned && approved) return getService(strapi, 'schedule-case').run(approved, planned);
  if (!facts.isContactAwaited) {
    await strapi.documents(uid).publish({ documentId: row.target_id });
    return;
  }
  // A version that was submitted before the rule has no letter yet; one whose link is over gets another.
  await askForContacts(strapi, trx, { uid, documentId: row.target_id }, content, by);
  await tellOfWaiting(strapi, open);
}

async function approve(
  strapi: Core.Strapi,
  open: OpenCase,
  person: NamedPerson,
  text: string | null,
): Promise<void> {
  const { row, content, facts, trx } = open;
  const workflow = await workflowOf(trx, row);
  const standing = afterApproval(workflow, row.step, facts.approvedBy.size + 1);
  const isApproved = standing.stage === 'approved';
  const next = standing.step === row.step ? undefined : workflow.steps[standing.step];
  await moveCase(strapi, row, {
    verb: 'approve',
    stage: standing.stage,
    by: person,
    text,
    contentHash: content.hash,
    data: {
      step: standing.step,
      approvedHash: isApproved ? content.hash : null,
      ...{ claimedBy: null, claimedUntil: null },
      ...(isApproved ? { dueAt: null } : {}),
      ...(next ? await beginStep(strapi, trx, next, row.organization, new Date()) : {}),
    },
  });
  if (next) {
    const telling = { row, organization: row.organization, step: next, by: person, text };
    await tellOfStep(strapi, { ...telling, passed: facts.step });
  }
  if (isApproved) await publishInTime(strapi, open, person.userId);
}

/**
 * Approves the step that waits. After the last one the version is approved as it stands and becomes public in the same
 * transaction, or waits for its planned time or the confirmation of contact data: a publication that is refused undoes the
 * approval. What the checks of this minute refuse is not approved; their report stays with the case all the same.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /**
   * For a caller with a transaction of its own: errors of the checks are told, not thrown, so that it can commit what was
   * found.
   * @returns the refusal by the checks; null: approved
   * @throws RefusedError 403 and 409 by the rules, 409 `ContentChanged`, or as the publication: to be rolled back
   */
  async function attempt(actor: Actor, documentId: string, body: ApproveBody): Promise<RefusedError | null> {
    return onCase(strapi, documentId, async (open) => {
      const person = await requireAllowed(strapi, actor, 'approve', open);
      requireSeen(open, body.contentHash);
      const found = await checked(strapi, open, person);
      if (found.errors === 0) await approve(strapi, open, person, body.text ?? null);
      return refusalOfFindings(found);
    });
  }

  return {
    attempt,

    /** @throws RefusedError as `attempt`, and 400 `ChecksFailed`; not inside a transaction: it would lose the report */
    async run(actor: Actor, documentId: string, body: ApproveBody): Promise<void> {
      const refused = await attempt(actor, documentId, body);
      if (refused) throw refused;
    },
  };
};
