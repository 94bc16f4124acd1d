import type { Core } from '@strapi/strapi';

/** When each tick happened last, by the name of its task. */
export async function knownTicks(strapi: Core.Strapi): Promise<ReadonlyMap<string, Date | null>> {
  const { rows } = await strapi.db.connection.raw(
    'select identifier, last_execution from graphile_worker._private_known_crontabs',
  );
  return new Map(
    rows.map((row: { identifier: string; last_execution: Date | null }) => [
      row.identifier,
      row.last_execution,
    ]),
  );
}
