import type { Core } from '@strapi/strapi';
import { MEMBERSHIP_UID } from '../../../shared/ids';
import { membershipNotFound } from './membership-not-found';

/**
 * The person no longer works for the organisation: from the next request on its content is not there for them.
 * @throws RefusedError 404 `MembershipNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(documentId: string): Promise<void> {
    const removed = await strapi.db.query(MEMBERSHIP_UID).delete({ where: { documentId } });
    if (!removed) membershipNotFound();
  },
});
