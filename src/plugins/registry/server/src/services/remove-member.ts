import type { Core } from '@strapi/strapi';
import { MEMBERSHIP_UID } from '../../../shared/ids';
import { getService } from '../get-service';
import { membershipOf } from '../queries/memberships';
import { membershipNotFound } from './membership-not-found';

/**
 * The person no longer works for the organisation: from the next request on its content is not there for them.
 * @throws RefusedError 404 `MembershipNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(documentId: string): Promise<void> {
    await strapi.db.transaction(async ({ trx }) => {
      const membership = await membershipOf(strapi, documentId, trx);
      const removed = await strapi.db.query(MEMBERSHIP_UID).delete({ where: { documentId } });
      if (!membership || !removed) return membershipNotFound();
      await getService(strapi, 'tell-member').run('removed', membership);
    });
  },
});
