import type { Core } from '@strapi/strapi';
import type { CaseFacts } from '../../../../../domain/moderation/case-facts';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import type { CheckReport, SubmitBody } from '../../../shared/contract';
import { type Actor, type NamedPerson, personBefore } from '../cases/actor';
import { askLinks } from '../cases/ask-links';
import type { CaseRow } from '../cases/case-row';
import { createCase } from '../cases/create-case';
import { dueAt } from '../cases/due-at';
import { factsOfCase, factsOfDraft } from '../cases/facts-of-case';
import { moveCase } from '../cases/move-case';
import { nothingChanged, refuseFor } from '../cases/refuse';
import { refuseFindings } from '../cases/refuse-findings';
import { rehearsePublication } from '../cases/rehearse-publication';
import { requireTarget, type Target } from '../cases/target';
import { workflowNamed } from '../cases/workflow-of';
import type { Content } from '../content/read-content';
import { getService } from '../get-service';
import { lockOpenCase, lockPublishedCase } from '../queries/find-case';
import { zoneOf } from '../queries/zone-of';

interface Submission {
  readonly content: Content;
  readonly changeNote: string | null;
  readonly isUpdate: boolean;
  readonly person: NamedPerson;
}

/**
 * Hands the draft to the moderators. It has to be fit for publication as it stands; what the checks warn of goes with it.
 * @returns documentId of the case
 * @throws RefusedError 400 `ChecksFailed` or as its publication would, 403 or 409 by the rules, 409 `NothingChanged`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function submit(trx: Transaction, row: CaseRow, submission: Submission): Promise<void> {
    const { content, changeNote, isUpdate, person } = submission;
    const [step] = workflowNamed(row.workflow).steps;
    if (!step) throw new Error(`The workflow ${row.workflow} has no steps`);
    const now = new Date();
    const due = dueAt(now, step, await zoneOf(strapi, trx, content.organization));
    const round = { ...row, step: 0, round: row.round + 1, target_title: content.title };
    await moveCase(strapi, round, {
      verb: 'submit',
      stage: 'submitted',
      by: person,
      text: changeNote,
      contentHash: content.hash,
      data: {
        targetTitle: content.title,
        organization: content.organization,
        step: 0,
        round: round.round,
        authors: [...new Set([...row.authors, ...content.authors, person.userId])],
        isUpdate,
        changeNote,
        submittedBy: person.userId,
        submittedAt: now,
        submittedHash: content.hash,
        approvedHash: null,
        dueAt: due,
        claimedBy: null,
        claimedUntil: null,
      },
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
    const facts: CaseFacts = open
      ? { ...(await factsOfCase(trx, open, content)), changeNote, isUpdate }
      : factsOfDraft(content, isUpdate, changeNote);
    const person = await personBefore(strapi, actor, { ...target, organization: content.organization });
    refuseFor(reasonsAgainst('submit', facts, person, new Date()));
    // Somebody may have saved after the check.
    const report = checked.hash === content.hash ? checked : await requireClean(target);
    const row = open ?? (await createCase(strapi, trx, target, content, isUpdate));
    await submit(trx, row, { content, changeNote, isUpdate, person });
    const kept = { caseId: row.document_id, occasion: 'submission', by: person } as const;
    await getService(strapi, 'keep-report').run(report, kept);
    await askLinks(strapi, target.uid, target.documentId);
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
