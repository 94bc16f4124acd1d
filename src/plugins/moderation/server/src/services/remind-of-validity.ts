import type { Core } from '@strapi/strapi';
import { formatLocalDate } from '../../../../../domain/time/local-date';
import { REMINDER_DAYS, reminderOf } from '../../../../../domain/validity/reminders';
import { pluginApi } from '../../../../../shared/plugin-api';
import { installationZone } from '../../../../../shared/time/installation-zone';
import { VALIDITY_ENDING } from '../events/validity';
import { type Ending, endingValidity } from '../queries/ending-validity';
import { responsiblePeople } from '../queries/responsible-people';

/**
 * Reminds the editors and heads of the organisation 30, 14, 7 and 1 days before the last day of validity, by its own
 * calendar day; each once, by the key of the notification. A new end has reminders of its own.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function remind(
    { type, documentId, title, validTo, organization }: Ending,
    now: Date,
  ): Promise<void> {
    const zone = organization?.timeZone ?? installationZone(strapi);
    const due = reminderOf(validTo, now, zone);
    if (due === null) return;
    const people = await responsiblePeople(strapi, organization?.documentId ?? null);
    await pluginApi(strapi, 'notifications').notify({
      event: VALIDITY_ENDING,
      recipients: people.map((userId) => ({ kind: 'staff', userId })),
      data: {
        title,
        organization: organization?.shortName ?? 'общее для всех',
        until: formatLocalDate(validTo),
        days: String(due.daysLeft),
      },
      link: `/content-manager/collection-types/${type}/${documentId}`,
      organization: organization?.documentId ?? null,
      key: `moderation.validity:${type}:${documentId}:${validTo}:${due.day}`,
    });
  }

  return {
    async run(now = new Date()): Promise<void> {
      const today = now.toISOString().slice(0, 10);
      for (const ending of await endingValidity(strapi, today, REMINDER_DAYS[0])) await remind(ending, now);
    },
  };
};
