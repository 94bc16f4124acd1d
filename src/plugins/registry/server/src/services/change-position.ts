import type { Core } from '@strapi/strapi';
import type { Actor, ChangePositionBody, Membership } from '../../../shared/contract';
import { MEMBERSHIP_UID } from '../../../shared/ids';
import { membershipOf } from '../queries/memberships';
import { membershipNotFound } from './membership-not-found';

/**
 * Writes what the person does in the organisation; empty means not known.
 * @throws RefusedError 404 `MembershipNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string, input: ChangePositionBody): Promise<Membership> {
    const changed = await strapi.db.query(MEMBERSHIP_UID).update({
      where: { documentId },
      data: { position: input.position || null, updatedBy: actor.userId },
    });
    if (!changed) return membershipNotFound();
    return (await membershipOf(strapi, documentId)) ?? membershipNotFound();
  },
});
