import type { Core } from '@strapi/strapi';
import { reasonsAgainstAuthority } from '../../../../../domain/staff/authority';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import type { Actor, ChangeAuthorityBody, Membership } from '../../../shared/contract';
import { MEMBERSHIP_UID } from '../../../shared/ids';
import { journalMembership } from '../journal-membership';
import { membershipOf } from '../queries/memberships';
import { membershipNotFound } from './membership-not-found';

const notChanged = {
  ru: 'Полномочия не сохранены. Исправьте отмеченные поля.',
  en: 'The authority is not saved. Correct the fields listed.',
};

const fieldsOf = ({ authority }: Membership) => ({
  authorityDocument: authority?.document ?? null,
  authorityUntil: authority?.until ?? null,
});

/**
 * Writes what document the person acts on for the organisation and its last day; no document means none is known.
 * @throws RefusedError 400 `AuthorityRefused` (a day without a document), 404 `MembershipNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string, input: ChangeAuthorityBody): Promise<Membership> {
    const authority = { document: input.document ?? '', until: input.until };
    const refusals = reasonsAgainstAuthority(authority);
    if (refusals.length > 0) throw new RefusedError(400, 'AuthorityRefused', notChanged, { refusals });
    return inTransaction(strapi, async (trx) => {
      const before = (await membershipOf(strapi, trx, documentId)) ?? membershipNotFound();
      await strapi.db.query(MEMBERSHIP_UID).update({
        where: { documentId },
        data: {
          authorityDocument: authority.document || null,
          authorityUntil: authority.until,
          updatedBy: actor.userId,
        },
      });
      const changed = (await membershipOf(strapi, trx, documentId)) ?? membershipNotFound();
      const fields = { before: fieldsOf(before), after: fieldsOf(changed) };
      if (JSON.stringify(fields.before) !== JSON.stringify(fields.after))
        await journalMembership(strapi, 'registry.authority-changed', changed, fields);
      return changed;
    });
  },
});
