import type { Core } from '@strapi/strapi';
import { pluginApi } from '../../../../shared/plugin-api';
import type { JournalEntry } from '../../../audit/shared/contract';
import type { Membership } from '../../shared/contract';
import { MEMBERSHIP_UID } from '../../shared/ids';

type Action = 'registry.member-added' | 'registry.position-changed' | 'registry.member-removed';

const nameOf = ({ user }: Membership): string =>
  [user.lastname, user.firstname].filter(Boolean).join(' ') || user.email;

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
      title: `${nameOf(membership)} — ${organization.shortName}`,
    },
    organization: organization.documentId,
    personal: true,
    ...changed,
  });
}
