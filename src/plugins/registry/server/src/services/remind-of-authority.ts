import type { Core } from '@strapi/strapi';
import { formatLocalDate } from '../../../../../domain/time/local-date';
import { REMINDER_DAYS, reminderOf } from '../../../../../domain/validity/reminders';
import { pluginApi } from '../../../../../shared/plugin-api';
import { peopleOfRoles } from '../../../../../shared/staff/people-of-roles';
import { installationZone } from '../../../../../shared/time/installation-zone';
import { personName } from '../../../shared/person-name';
import { AUTHORITY_ENDING } from '../events/authority';
import { type EndingAuthority, endingAuthorities } from '../queries/ending-authorities';

/**
 * Reminds the representative and the administrators of the registry 30, 14, 7 and 1 days before the last day of the
 * document the person acts on, by the calendar day of the organisation; each once, by the key of the notification. A
 * new last day has reminders of its own.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function remind(ending: EndingAuthority, keepers: readonly number[], now: Date): Promise<void> {
    const { membership, user, document, until, organization } = ending;
    const zone = organization.timeZone ?? installationZone(strapi);
    const due = reminderOf(until, now, zone);
    if (due === null) return;
    await pluginApi(strapi, 'notifications').notify({
      event: AUTHORITY_ENDING,
      recipients: [...new Set([user.id, ...keepers])].map((userId) => ({ kind: 'staff', userId })),
      data: {
        person: personName(user),
        organization: organization.shortName,
        document,
        until: formatLocalDate(until),
        days: String(due.daysLeft),
      },
      organization: organization.documentId,
      key: `registry.authority:${membership}:${until}:${due.day}`,
    });
  }

  return {
    async run(now = new Date()): Promise<void> {
      const keepers = await peopleOfRoles(strapi, ['registry-admin']);
      const today = now.toISOString().slice(0, 10);
      for (const ending of await endingAuthorities(strapi, today, REMINDER_DAYS[0]))
        await remind(ending, keepers, now);
    },
  };
};
