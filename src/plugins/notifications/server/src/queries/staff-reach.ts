import type { Core } from '@strapi/strapi';
import type { Frequency } from '../../../../../domain/notifications/when-to-send';
import { BROWSER_UID, CONTACT_UID, PREFERENCE_UID, STAFF_SETTING_UID } from '../../../shared/ids';

export interface StaffSetting {
  readonly userId: number;
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  readonly digestAt: number;
  readonly timeZone: string | null;
}

interface OfUser {
  readonly userId: number;
}

/** How these panel users can be reached, and when they want to hear of the event: four questions for any number of them. */
export async function staffReach(strapi: Core.Strapi, event: string, userIds: readonly number[]) {
  const ofThem = { userId: { $in: [...userIds] } };
  const settings: StaffSetting[] = await strapi.db.query(STAFF_SETTING_UID).findMany({ where: ofThem });
  const chosen: (OfUser & { channel: string; frequency: Frequency })[] = await strapi.db
    .query(PREFERENCE_UID)
    .findMany({ where: { ...ofThem, event } });
  const contacts: (OfUser & { channel: string; address: string })[] = await strapi.db
    .query(CONTACT_UID)
    .findMany({ where: { ...ofThem, confirmedAt: { $notNull: true } } });
  const browsers: (OfUser & { documentId: string })[] = await strapi.db
    .query(BROWSER_UID)
    .findMany({ where: ofThem });
  const of = (userId: number) => (row: OfUser) => row.userId === userId;

  return {
    settingOf: (userId: number): StaffSetting | null => settings.find(of(userId)) ?? null,
    chosenBy: (userId: number, channel: string): Frequency | null =>
      chosen.find((row) => row.userId === userId && row.channel === channel)?.frequency ?? null,
    addressesOf: (userId: number, channel: string): string[] =>
      channel === 'web-push'
        ? browsers.filter(of(userId)).map(({ documentId }) => documentId)
        : contacts
            .filter((row) => row.userId === userId && row.channel === channel)
            .map(({ address }) => address),
  };
}
