import type { Core } from '@strapi/strapi';

/** «09:00» → minutes since midnight. @throws Error in Russian */
function timeOfDay(name: string, value: string): number {
  const [, hours = '', minutes = ''] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value) ?? [];
  if (hours === '') throw new Error(`${name}: «${value}» – не время. Укажите часы и минуты, например 09:00.`);
  return Number(hours) * 60 + Number(minutes);
}

/** Citizens' subscriptions, and the digests of both citizens and staff. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Hours in which the link of the first letter works; what is not confirmed by then is erased. */
  confirmHours: env.int('SUBSCRIPTION_CONFIRM_HOURS', 48),
  /** Letters with that link one address gets in an hour, whoever asks for them. */
  lettersPerHour: env.int('SUBSCRIPTION_LETTERS_PER_HOUR', 3),
  /** Days after which the address of somebody who unsubscribed is erased; at most 30: 152-ФЗ, article 21, part 5. */
  eraseDays: Math.min(env.int('SUBSCRIPTION_ERASE_DAYS', 30), 30),
  timeZone: env('TZ_DEFAULT', 'Europe/Moscow'),
  /** Minutes since midnight at which digests leave, where a person chose no other time. */
  digestAt: timeOfDay('DIGEST_TIME', env('DIGEST_TIME', '09:00')),
  /** Day of the weekly digest, 1 is Monday. */
  digestWeekday: env.int('DIGEST_WEEKDAY', 1),
});
