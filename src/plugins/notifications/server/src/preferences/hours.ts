import type { Core } from '@strapi/strapi';
import type { DigestTime } from '../../../../../domain/notifications/digest-time';
import type { QuietHours } from '../../../../../domain/notifications/quiet-hours';
import type { StaffSetting } from '../queries/staff-reach';

/** When a person is not disturbed, and when their digest leaves: their own hours, or those of the installation. */
export function hoursOf(
  strapi: Core.Strapi,
  setting: StaffSetting | null,
): { quiet: QuietHours | null; digest: DigestTime } {
  const defaults = strapi.config.get<{ digestAt: number; timeZone: string }>('subscriptions');
  const zone = setting?.timeZone ?? defaults.timeZone;
  const from = setting?.quietFrom ?? null;
  const to = setting?.quietTo ?? null;
  return {
    quiet: from === null || to === null ? null : { from, to, zone },
    digest: { minutes: setting?.digestAt ?? defaults.digestAt, zone },
  };
}
