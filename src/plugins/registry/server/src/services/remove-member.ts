import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { MEMBERSHIP_UID } from '../../../shared/ids';
import { getService } from '../get-service';
import { journalFieldsOf, journalMembership } from '../journal-membership';
import { membershipOf } from '../queries/memberships';
import { membershipNotFound } from './membership-not-found';

/**
 * The person no longer works for the organisation: from the next request on its content is not there for them.
 * @throws RefusedError 404 `MembershipNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(documentId: string): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const membership = (await membershipOf(strapi, trx, documentId)) ?? membershipNotFound();
      await strapi.db.query(MEMBERSHIP_UID).delete({ where: { documentId } });
      const before = journalFieldsOf(membership);
      await journalMembership(strapi, 'registry.member-removed', membership, { before });
      await getService(strapi, 'tell-member').run('removed', membership);
    });
  },
});
