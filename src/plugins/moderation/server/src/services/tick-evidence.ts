import type { Core } from '@strapi/strapi';
import { reasonsAgainstTicking } from '../../../../../domain/moderation/evidence';
import { refuseModeration } from '../../../../../domain/moderation/messages';
import type { Evidence } from '../../../../../domain/moderation/workflow';
import type { TickBody } from '../../../shared/evidence';
import { CASE_UID, EVIDENCE_UID } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { journalEvidence } from '../cases/journal-evidence';
import { onCase, personAtCase } from '../cases/open-case';
import { refuseFor } from '../cases/refuse';
import { requireTarget } from '../cases/target';
import type { Content } from '../content/read-content';
import { renewedEnd } from './claim-case';

const LONGEST_VALUE = 500;

/** The value of the field an item records; null: it records none. @throws RefusedError 409 `EvidenceFieldEmpty` */
function recorded({ recordsField }: Evidence, { fields }: Content): string | null {
  if (recordsField === undefined) return null;
  const value = fields[recordsField];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (text === '') refuseFor([refuseModeration('EvidenceFieldEmpty', [recordsField])]);
  return text.slice(0, LONGEST_VALUE);
}

/**
 * Ticks an item of the present step, or takes the tick back; only who holds the claim does. Renews the claim.
 * @throws RefusedError 403 and 409 by the rules, 409 `EvidenceUnknown`, `EvidenceFieldEmpty`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, caseId: string, { code, isDone }: TickBody): Promise<void> {
    await onCase(strapi, caseId, async (open) => {
      const { row, uid, facts, content } = open;
      await requireTarget(strapi, actor, { uid, documentId: row.target_id });
      const person = await personAtCase(strapi, actor, open);
      const now = new Date();
      refuseFor(reasonsAgainstTicking(facts, person, now));
      const item = facts.step?.checklist.find((each) => each.code === code);
      if (!facts.step || !item) return refuseFor([refuseModeration('EvidenceUnknown', ['code'])]);
      const claimedUntil = renewedEnd(facts.claim?.until ?? now, now);
      await strapi.db.query(CASE_UID).update({ where: { id: row.id }, data: { claimedUntil } });
      if (facts.evidence.has(code) === isDone) return;
      const tick = { caseId, step: facts.step.code, code, round: row.round };
      const value = isDone ? recorded(item, content) : null;
      if (isDone) {
        const by = { person: person.userId, personName: person.name };
        await strapi.db.query(EVIDENCE_UID).create({ data: { ...tick, ...by, value } });
      } else {
        await strapi.db.query(EVIDENCE_UID).deleteMany({ where: { ...tick, fileId: { $null: true } } });
      }
      const action = isDone ? 'moderation.evidence-ticked' : 'moderation.evidence-unticked';
      await journalEvidence(strapi, row, action, item, value === null ? {} : { value });
    });
  },
});
