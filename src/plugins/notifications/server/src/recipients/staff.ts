import type { Core } from '@strapi/strapi';
import { PERSONAL_CHANNELS, whenToSend } from '../../../../../domain/notifications/when-to-send';
import type { EventDefinition } from '../../../shared/contract';
import { adapterOf } from '../channels';
import { hoursOf } from '../preferences/hours';
import { staffReach } from '../queries/staff-reach';
import type { Destination } from './destination';

type Reach = Awaited<ReturnType<typeof staffReach>>;

interface Person {
  readonly id: number;
  readonly email: string;
  readonly firstname: string | null;
  readonly lastname: string | null;
}

function addressesOf(reach: Reach, { id, email }: Person, channel: string): (string | null)[] {
  if (channel === 'inbox') return [null];
  return channel === 'email' ? [email] : reach.addressesOf(id, channel);
}

function destinationsOf(
  strapi: Core.Strapi,
  { urgent }: EventDefinition,
  person: Person,
  reach: Reach,
  now: Date,
): Destination[] {
  const { quiet, digest } = hoursOf(strapi, reach.settingOf(person.id));
  const name = [person.firstname, person.lastname].filter(Boolean).join(' ') || null;
  const recipient = { kind: 'staff', id: String(person.id), name } as const;
  return PERSONAL_CHANNELS.flatMap((channel): Destination[] => {
    if (adapterOf(channel)?.available(strapi) !== null) return [];
    const chosen = reach.chosenBy(person.id, channel);
    const plan = whenToSend({ urgent, channel, chosen, quiet, digest }, now);
    if (plan.kind === 'never') return [];
    const when = {
      ...(plan.at > now ? { notBefore: plan.at } : {}),
      ...(plan.kind === 'digest' ? { digest: 'daily' as const } : {}),
    };
    return addressesOf(reach, person, channel).map((address) => ({ channel, recipient, address, ...when }));
  });
}

/**
 * How each of these panel users is told of the event: what they chose, when they may be disturbed, and where they can be
 * reached. Blocked and unknown ones are told nothing.
 */
export async function staffDestinations(
  strapi: Core.Strapi,
  event: EventDefinition,
  userIds: readonly number[],
): Promise<Destination[]> {
  const people: Person[] = await strapi.db.query('admin::user').findMany({
    select: ['id', 'email', 'firstname', 'lastname'],
    where: { id: { $in: [...userIds] }, isActive: true, blocked: { $ne: true } },
  });
  const reach = await staffReach(
    strapi,
    event.code,
    people.map(({ id }) => id),
  );
  const now = new Date();
  return people.flatMap((person) => destinationsOf(strapi, event, person, reach, now));
}
