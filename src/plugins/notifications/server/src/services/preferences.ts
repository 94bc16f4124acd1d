import type { Core } from '@strapi/strapi';
import { changedFields } from '../../../../../domain/audit/changed-fields';
import {
  canBeSilenced,
  frequencyOf,
  PERSONAL_CHANNELS,
} from '../../../../../domain/notifications/when-to-send';
import { checkTimeZone } from '../../../../../domain/time/zone';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import { RefusedError } from '../../../../../shared/errors';
import { eventsOf } from '../../../../../shared/notifications/event-registry';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { EventDefinition } from '../../../shared/contract';
import { BROWSER_UID, CONTACT_UID, PREFERENCE_UID, STAFF_SETTING_UID, TABLES } from '../../../shared/ids';
import type { EventChoices, Frequency, Preferences, SavePreferencesBody } from '../../../shared/preferences';
import { adapterOf } from '../channels';
import { channelSettings } from '../channels/configured';
import { DIGEST_EVENTS } from '../events/digest';
import { chosenFields } from '../preferences/chosen-fields';
import { newId } from '../queries/new-id';

const refusedText = {
  ru: 'Настройки не сохранены. Исправьте отмеченные поля.',
  en: 'The settings are not saved. Correct the fields listed.',
};

const urgentText = {
  ru: 'Срочное уведомление отключить нельзя: оставьте «Сразу».',
  en: 'An urgent notification cannot be switched off: leave «At once».',
};

const unknownText = {
  ru: 'Такого уведомления нет. Обновите страницу.',
  en: 'No such notification. Reload the page.',
};

const repeatedText = {
  ru: 'Для этого уведомления и канала выбор уже указан. Оставьте один.',
  en: 'This notification and channel have a choice already. Leave one.',
};

/** Events of which staff are told; digests are made of others. */
const staffEvents = (strapi: Core.Strapi): EventDefinition[] =>
  [...eventsOf(strapi).values()].filter(
    ({ audience, code }) => audience === 'staff' && code !== DIGEST_EVENTS.staff,
  );

function eventChoices(
  { code, title, urgent }: EventDefinition,
  chosen: readonly { event: string; channel: string; frequency: Frequency }[],
): EventChoices {
  const choices = PERSONAL_CHANNELS.map((channel) => {
    const own = chosen.find((choice) => choice.event === code && choice.channel === channel);
    const frequency = frequencyOf({ urgent, channel, chosen: own?.frequency ?? null });
    return { channel, frequency, canBeSilenced: canBeSilenced(urgent, channel) };
  });
  return { code, title, urgent, choices };
}

function refusalsOf(strapi: Core.Strapi, { choices, timeZone }: SavePreferencesBody) {
  const events = new Map(staffEvents(strapi).map((event) => [event.code as string, event]));
  const ofChoices = choices.flatMap(({ event: code, channel, frequency }, index) => {
    const event = events.get(code);
    const isRepeated = choices.findIndex((one) => one.event === code && one.channel === channel) < index;
    if (isRepeated) return [{ code: 'ChoiceRepeated', path: ['choices', index], message: repeatedText }];
    const known = PERSONAL_CHANNELS.find((name) => name === channel);
    if (!event || !known) return [{ code: 'EventUnknown', path: ['choices', index], message: unknownText }];
    if (canBeSilenced(event.urgent, known) || frequency === 'at-once') return [];
    return [{ code: 'EventUrgent', path: ['choices', index, 'frequency'], message: urgentText }];
  });
  return [...ofChoices, ...(timeZone === null ? [] : checkTimeZone(timeZone, ['timeZone']))];
}

/** What one panel user chose: of what they are told, by which channels, and when. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const read = async (userId: number): Promise<Preferences> => {
    const where = { userId };
    const [setting] = await strapi.db.query(STAFF_SETTING_UID).findMany({ where });
    const chosen = await strapi.db.query(PREFERENCE_UID).findMany({ where });
    const contacts = await strapi.db.query(CONTACT_UID).findMany({ where });
    const browsers = await strapi.db.query(BROWSER_UID).findMany({ where, orderBy: { id: 'asc' } });
    const defaults = strapi.config.get<{ digestAt: number; timeZone: string }>('subscriptions');
    const { publicKey } = channelSettings(strapi).webPush;
    return {
      events: staffEvents(strapi).map((event) => eventChoices(event, chosen)),
      channels: PERSONAL_CHANNELS.map((channel) => ({
        channel,
        missing: adapterOf(channel)?.available(strapi) ?? null,
      })),
      contacts: contacts.map(({ channel, address, pendingAddress }) => ({
        channel,
        address,
        pendingAddress,
      })),
      browsers: browsers.map(({ documentId, title, createdAt }) => ({ documentId, title, createdAt })),
      pushKey: adapterOf('web-push')?.available(strapi) === null ? publicKey : null,
      quiet:
        typeof setting?.quietFrom === 'number' && typeof setting.quietTo === 'number'
          ? { from: setting.quietFrom, to: setting.quietTo }
          : null,
      digestAt: setting?.digestAt ?? defaults.digestAt,
      timeZone: setting?.timeZone ?? null,
      defaultTimeZone: defaults.timeZone,
    };
  };

  return {
    read,

    /** @throws RefusedError 400 `PreferencesRefused` with `EventUrgent`, `EventUnknown`, `ChoiceRepeated`, `TimeZoneUnknown` */
    async save({ userId }: { userId: number }, body: SavePreferencesBody): Promise<Preferences> {
      const refusals = refusalsOf(strapi, body);
      if (refusals.length > 0) throw new RefusedError(400, 'PreferencesRefused', refusedText, { refusals });
      const now = new Date();
      const stamp = () => ({ document_id: newId(), user_id: userId, created_at: now, updated_at: now });
      const { choices, quiet, digestAt, timeZone } = body;
      await inTransaction(strapi, async (trx) => {
        const hours = { quiet_from: quiet?.from ?? null, quiet_to: quiet?.to ?? null, digest_at: digestAt };
        await lockDocument(trx, STAFF_SETTING_UID, String(userId));
        const before = await chosenFields(strapi, userId);
        await trx(TABLES.staffSettings)
          .insert({ ...stamp(), ...hours, time_zone: timeZone })
          .onConflict('user_id')
          .merge({ ...hours, time_zone: timeZone, updated_at: now });
        if (choices.length > 0)
          await trx(TABLES.preferences)
            .insert(choices.map((choice) => ({ ...stamp(), ...choice })))
            .onConflict(['user_id', 'event', 'channel'])
            .merge(['frequency', 'updated_at']);
        const changed = changedFields(before, await chosenFields(strapi, userId));
        if (Object.keys(changed.after).length === 0) return;
        await pluginApi(strapi, 'audit').record({
          action: 'notifications.preferences-saved',
          object: { type: STAFF_SETTING_UID, id: String(userId), title: 'Настройки уведомлений' },
          ...changed,
        });
      });
      return read(userId);
    },
  };
};
