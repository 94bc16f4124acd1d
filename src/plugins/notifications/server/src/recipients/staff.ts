import type { Core } from '@strapi/strapi';
import type { EventDefinition } from '../../../shared/contract';
import type { Destination } from './destination';

/** How each of these panel users is told of the event; blocked and unknown ones are told nothing. */
export async function staffDestinations(
  strapi: Core.Strapi,
  _event: EventDefinition,
  userIds: readonly number[],
): Promise<Destination[]> {
  const users = await strapi.db.query('admin::user').findMany({
    select: ['id', 'email', 'firstname', 'lastname'],
    where: { id: { $in: [...userIds] }, isActive: true, blocked: { $ne: true } },
  });
  return users.flatMap(({ id, email, firstname, lastname }): Destination[] => {
    const name = [firstname, lastname].filter(Boolean).join(' ') || null;
    const recipient = { kind: 'staff', id: String(id), name } as const;
    return [
      { channel: 'inbox', recipient, address: null },
      { channel: 'email', recipient, address: email },
    ];
  });
}
