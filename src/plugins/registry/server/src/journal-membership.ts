import type { Core } from '@strapi/strapi';
import { pluginApi } from '../../../../shared/plugin-api';
import type { JournalEntry } from '../../../audit/shared/contract';
import type { Membership } from '../../shared/contract';
import { MEMBERSHIP_UID } from '../../shared/ids';
import { personName } from '../../shared/person-name';

type Action =
  | 'registry.member-added'
  | 'registry.position-changed'
  | 'registry.authority-changed'
  | 'registry.member-removed';

/** What a membership says of the person's work, as the journal keeps it. */
export const journalFieldsOf = ({ position, authority }: Pick<Membership, 'position' | 'authority'>) => ({
  position,
  ...(authority ? { authorityDocument: authority.document, authorityUntil: authority.until } : {}),
});

/** Tells the journal who works where, in the transaction of the verb. */
export async function journalMembership(
  strapi: Core.Strapi,
  action: Action,
  membership: Membership,
  changed: Pick<JournalEntry, 'before' | 'after'>,
): Promise<void> {
  const { documentId, organization } = membership;
  await pluginApi(strapi, 'audit').record({
    action,
    object: {
      type: MEMBERSHIP_UID,
      id: documentId,
      title: `${personName(membership.user)} — ${organization.shortName}`,
    },
    organization: organization.documentId,
    personal: true,
    ...changed,
  });
}
