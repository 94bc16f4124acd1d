import type { Core } from '@strapi/strapi';
import { refuseModeration } from '../../../../../domain/moderation/messages';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { againstSilence } from '../../../../../domain/moderation/reasons-in-content';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import type { UrgentBody } from '../../../shared/decisions';
import { type Actor, type NamedPerson, personBefore } from '../cases/actor';
import type { CaseRow } from '../cases/case-row';
import { createCase } from '../cases/create-case';
import { factsOfCase } from '../cases/facts-of-case';
import { isMinorEdit } from '../cases/is-minor';
import { moveCase } from '../cases/move-case';
import { nothingChanged, refuseFor } from '../cases/refuse';
import { requireDecision } from '../cases/require-decision';
import { requireTarget, type Target } from '../cases/target';
import { plannedTime } from '../content/planned-time';
import type { Content } from '../content/read-content';
import { getService } from '../get-service';
import { lockOpenCase, lockPublishedCase } from '../queries/find-case';

interface Urgent extends UrgentBody {
  readonly content: Content;
  readonly isUpdate: boolean;
  readonly person: NamedPerson;
}

/** Nobody would see what is published before its planned time. */
const againstPlan = (content: Content) =>
  plannedTime(content) ? [refuseModeration('PlannedTimeAhead', ['plannedPublicationAt'])] : [];

/**
 * Breaks the glass: publishes the draft unreviewed, with a written reason, and of an update a note on what has changed.
 * The case stays marked until a moderator has inspected it afterwards. The checks do not stop it; what they found stays
 * with the case.
 * @throws RefusedError 400 `InvalidDecision` or as the publication, 403 and 409 by the rules, 409 `NothingChanged`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function requireExplained(target: Target, urgent: Urgent): Promise<void> {
    const { isUpdate, content, changeNote = null } = urgent;
    const isMinor = isUpdate && (await isMinorEdit(strapi, target, content));
    const others = [...againstSilence({ isUpdate, isMinor, changeNote }), ...againstPlan(content)];
    requireDecision(strapi, target.uid, 'publish-at-once', urgent, others);
  }

  async function approve(row: CaseRow, urgent: Urgent): Promise<void> {
    const { content, isUpdate, person, changeNote = null } = urgent;
    await moveCase(strapi, row, {
      verb: 'publish-at-once',
      stage: 'approved',
      by: person,
      reasons: urgent.reasons,
      text: urgent.text ?? null,
      contentHash: content.hash,
      data: {
        ...{ isUpdate, changeNote },
        approvedHash: content.hash,
        isUnreviewed: true,
        isWaived: true,
        authors: [...new Set([...row.authors, ...content.authors, person.userId])],
        ...{ claimedBy: null, claimedUntil: null, dueAt: null },
      },
    });
  }

  return {
    async run(actor: Actor, target: Target, body: UrgentBody): Promise<void> {
      await inTransaction(strapi, async (trx) => {
        const { uid, documentId } = target;
        await lockDocument(trx, uid, documentId);
        const content = await requireTarget(strapi, actor, target);
        const published = await lockPublishedCase(trx, uid, documentId);
        if (published?.approved_hash === content.hash) throw nothingChanged();
        const isUpdate = published !== null;
        const row =
          (await lockOpenCase(trx, uid, documentId)) ??
          (await createCase(strapi, trx, target, content, isUpdate));
        const person = await personBefore(strapi, actor, target);
        const facts = await factsOfCase(trx, row, content);
        refuseFor(reasonsAgainst('publish-at-once', facts, person, new Date()));
        // What its author has written for the submission holds as well.
        const changeNote = body.changeNote?.trim() || row.change_note;
        const urgent = { ...body, changeNote, content, isUpdate, person };
        await requireExplained(target, urgent);
        await approve(row, urgent);
        const report = await getService(strapi, 'check-document').run(uid, documentId);
        const kept = { caseId: row.document_id, occasion: 'at-once', by: person } as const;
        await getService(strapi, 'keep-report').run(report, kept);
        await strapi.documents(uid).publish({ documentId });
      });
    },
  };
};
