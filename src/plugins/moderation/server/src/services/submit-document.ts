import type { Core } from '@strapi/strapi';
import type { CaseFacts } from '../../../../../domain/moderation/case-facts';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import type { CheckReport } from '../../../shared/contract';
import type { SubmitBody } from '../../../shared/decisions';
import { type Actor, type NamedPerson, personBefore } from '../cases/actor';
import { askLinks } from '../cases/ask-links';
import { beginStep, NO_STEP } from '../cases/begin-step';
import type { CaseRow } from '../cases/case-row';
import { chooseWorkflow } from '../cases/choose-workflow';
import { createCase } from '../cases/create-case';
import { factsOfCase, factsOfDraft } from '../cases/facts-of-case';
import { isMinorEdit } from '../cases/is-minor';
import { moveCase } from '../cases/move-case';
import { nothingChanged, refuseFor } from '../cases/refuse';
import { refuseFindings } from '../cases/refuse-findings';
import { rehearsePublication } from '../cases/rehearse-publication';
import { requireTarget, type Target } from '../cases/target';
import { tellOfStep } from '../cases/tell-of-step';
import { askForContacts } from '../contacts/ask-for-contacts';
import type { Content } from '../content/read-content';
import { getService } from '../get-service';
import { lockOpenCase, lockPublishedCase } from '../queries/find-case';

interface Submission {
  readonly target: Target;
  readonly content: Content;
  readonly changeNote: string | null;
  readonly isUpdate: boolean;
  readonly person: NamedPerson;
  /** Nothing but allowed fields has changed and nobody has remarked on it: it goes without a review. */
  readonly isMinor: boolean;
}

/**
 * Hands the draft to the moderators. It has to be fit for publication as it stands; what the checks warn of goes with it.
 * A minor edit is published at once, and listed for inspection.
 * @returns documentId of the case
 * @throws RefusedError 400 `ChecksFailed` or as its publication would, 403 or 409 by the rules, 409 `NothingChanged`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function submit(trx: Transaction, row: CaseRow, submission: Submission): Promise<void> {
    const { content, changeNote, isUpdate, person, target, isMinor } = submission;
    const { workflow, version } = await chooseWorkflow(trx, target, content.organization);
    const [step] = workflow.steps;
    if (!step) throw new Error(`The workflow ${workflow.code} has no steps`);
    const now = new Date();
    const round = { ...row, step: 0, round: row.round + 1, target_title: content.title };
    await moveCase(strapi, round, {
      verb: isMinor ? 'publish-minor' : 'submit',
      stage: isMinor ? 'approved' : 'submitted',
      by: person,
      text: changeNote,
      contentHash: content.hash,
      data: {
        targetTitle: content.title,
        organization: content.organization,
        workflow: workflow.code,
        workflowVersion: version,
        step: 0,
        round: round.round,
        authors: [...new Set([...row.authors, ...content.authors, person.userId])],
        isUpdate,
        changeNote,
        submittedBy: person.userId,
        submittedAt: now,
        submittedHash: content.hash,
        approvedHash: isMinor ? content.hash : null,
        isMinor,
        ...(isMinor ? NO_STEP : await beginStep(strapi, trx, step, content.organization, now)),
      },
    });
    if (isMinor) return;
    await tellOfStep(strapi, {
      row: round,
      organization: content.organization,
      step,
      by: person,
      text: changeNote,
    });
  }

  async function requireClean({ uid, documentId }: Target): Promise<CheckReport> {
    const report = await getService(strapi, 'check-document').run(uid, documentId);
    refuseFindings(report);
    return report;
  }

  async function inLock(
    trx: Transaction,
    actor: Actor,
    target: Target,
    body: SubmitBody,
    checked: CheckReport,
  ): Promise<string> {
    const { uid, documentId } = target;
    await lockDocument(trx, uid, documentId);
    const content = await requireTarget(strapi, actor, target);
    const published = await lockPublishedCase(trx, uid, documentId);
    if (published?.approved_hash === content.hash) throw nothingChanged();
    const open = await lockOpenCase(trx, uid, documentId);
    const isUpdate = published !== null;
    const changeNote = body.changeNote?.trim() || (open?.change_note ?? null);
    const known = open ? await factsOfCase(trx, open, content) : factsOfDraft(content, isUpdate, changeNote);
    const isMinor = isUpdate && known.openRemarks === 0 && (await isMinorEdit(strapi, target, content));
    const facts: CaseFacts = { ...known, changeNote, isUpdate, isMinor };
    const person = await personBefore(strapi, actor, target);
    refuseFor(reasonsAgainst('submit', facts, person, new Date()));
    // Somebody may have saved after the check.
    const report = checked.hash === content.hash ? checked : await requireClean(target);
    const row = open ?? (await createCase(strapi, trx, target, content, isUpdate));
    await submit(trx, row, { target, content, changeNote, isUpdate, person, isMinor });
    const kept = { caseId: row.document_id, occasion: 'submission', by: person } as const;
    await getService(strapi, 'keep-report').run(report, kept);
    await askLinks(strapi, uid, documentId);
    await askForContacts(strapi, trx, target, content, person.userId);
    if (isMinor) await strapi.documents(uid).publish({ documentId });
    return row.document_id;
  }

  return {
    async run(actor: Actor, target: Target, body: SubmitBody): Promise<string> {
      await requireTarget(strapi, actor, target);
      const checked = await requireClean(target);
      await rehearsePublication(strapi, target.uid, target.documentId);
      return inTransaction(strapi, (trx) => inLock(trx, actor, target, body, checked));
    },
  };
};
