import type { Core } from '@strapi/strapi';
import type { JournalFields } from '../../../../../domain/audit/changed-fields';
import { PREFERENCE_UID, STAFF_SETTING_UID } from '../../../shared/ids';
import type { StaffSetting } from '../queries/staff-reach';
import { hoursOf } from './hours';

/** What a panel user has chosen, as the journal tells of it: a field for each event and channel, and their hours. */
export async function chosenFields(strapi: Core.Strapi, userId: number): Promise<JournalFields> {
  const where = { userId };
  const setting: StaffSetting | null = await strapi.db.query(STAFF_SETTING_UID).findOne({ where });
  const chosen: { event: string; channel: string; frequency: string }[] = await strapi.db
    .query(PREFERENCE_UID)
    .findMany({ where });
  const { quiet, digest } = hoursOf(strapi, setting);
  return {
    ...Object.fromEntries(
      chosen.map(({ event, channel, frequency }) => [`${event} · ${channel}`, frequency]),
    ),
    quiet: quiet && { from: quiet.from, to: quiet.to },
    digestAt: digest.minutes,
    timeZone: setting?.timeZone ?? null,
  };
}
