import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { Actor, ChangePositionBody, Membership } from '../../../shared/contract';
import { MEMBERSHIP_UID } from '../../../shared/ids';
import { journalMembership } from '../journal-membership';
import { membershipOf } from '../queries/memberships';
import { membershipNotFound } from './membership-not-found';

/**
 * Writes what the person does in the organisation; empty means not known.
 * @throws RefusedError 404 `MembershipNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string, input: ChangePositionBody): Promise<Membership> {
    return inTransaction(strapi, async (trx) => {
      const before = (await membershipOf(strapi, trx, documentId)) ?? membershipNotFound();
      const position = input.position || null;
      await strapi.db
        .query(MEMBERSHIP_UID)
        .update({ where: { documentId }, data: { position, updatedBy: actor.userId } });
      const changed = (await membershipOf(strapi, trx, documentId)) ?? membershipNotFound();
      if (changed.position !== before.position) {
        const fields = { before: { position: before.position }, after: { position } };
        await journalMembership(strapi, 'registry.position-changed', changed, fields);
      }
      return changed;
    });
  },
});
