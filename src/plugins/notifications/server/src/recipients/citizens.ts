import type { Core } from '@strapi/strapi';
import type { EventDefinition } from '../../../shared/contract';
import type { Destination } from './destination';

const CITIZEN_UID = 'plugin::users-permissions.user';

/** How each of these signed-in citizens is told of the event. */
export async function citizenDestinations(
  strapi: Core.Strapi,
  _event: EventDefinition,
  userIds: readonly number[],
): Promise<Destination[]> {
  const users = await strapi.db.query(CITIZEN_UID).findMany({
    select: ['id', 'email', 'username'],
    where: { id: { $in: [...userIds] }, blocked: { $ne: true } },
  });
  return users.flatMap(({ id, email, username }): Destination[] =>
    email
      ? [
          {
            channel: 'email',
            recipient: { kind: 'citizen', id: String(id), name: username ?? null },
            address: email,
          },
        ]
      : [],
  );
}
