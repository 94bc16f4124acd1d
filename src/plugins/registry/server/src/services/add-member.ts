import type { Core } from '@strapi/strapi';
import { reasonsAgainstMembership } from '../../../../../domain/staff/membership';
import { RefusedError } from '../../../../../shared/errors';
import type { Actor, AddMemberBody, Membership } from '../../../shared/contract';
import { MEMBERSHIP_UID, ORGANIZATION_UID } from '../../../shared/ids';
import { getService } from '../get-service';
import { journalMembership } from '../journal-membership';
import { lockPerson } from '../queries/lock-person';
import { membershipOf } from '../queries/memberships';
import { membershipNotFound } from './membership-not-found';

const notAdded = {
  ru: 'Сотрудника нельзя добавить. Исправьте отмеченные поля.',
  en: 'The person cannot be added. Correct the fields listed.',
};

/**
 * Lets a panel user work for an organisation; the organisation gets its folder in the media library.
 * @throws RefusedError 400 `MembershipRefused` (no such person or organisation), 409 `AlreadyMember`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, input: AddMemberBody): Promise<Membership> {
    return strapi.db.transaction(async ({ trx }) => {
      const { user, organization } = input;
      const refusals = reasonsAgainstMembership({
        personExists: await lockPerson(strapi, trx, user),
        organizationExists:
          (await strapi.db.query(ORGANIZATION_UID).count({ where: { documentId: organization } })) > 0,
        alreadyMember: (await strapi.db.query(MEMBERSHIP_UID).count({ where: { user, organization } })) > 0,
      });
      const [first] = refusals;
      if (first?.code === 'AlreadyMember')
        throw new RefusedError(409, first.code, first.message, { refusals });
      if (first) throw new RefusedError(400, 'MembershipRefused', notAdded, { refusals });
      await getService(strapi, 'ensure-folder').run(organization);
      const position = input.position || null;
      const row = await strapi.db
        .query(MEMBERSHIP_UID)
        .create({ data: { user, organization, position, createdBy: actor.userId, updatedBy: actor.userId } });
      const membership = (await membershipOf(strapi, trx, String(row.documentId))) ?? membershipNotFound();
      await journalMembership(strapi, 'registry.member-added', membership, { after: { position } });
      await getService(strapi, 'tell-member').run('added', membership);
      return membership;
    });
  },
});
