import type { Core } from '@strapi/strapi';

/** Who works where, for plugins that stand below the one that keeps it. */
export interface WorkPlaces {
  /** documentIds of the organisations the panel user works for, read afresh. */
  organizationsOf(userId: number): Promise<string[]>;
  /** ids of the panel users who work for the organisation. */
  staffOf(organization: string): Promise<number[]>;
}

const provided = new WeakMap<Core.Strapi, WorkPlaces>();

/** Called in `register` of the plugin that keeps memberships. */
export function provideWorkPlaces(strapi: Core.Strapi, places: WorkPlaces): void {
  provided.set(strapi, places);
}

/** @throws Error where no plugin keeps memberships: nobody's own organisations must never mean everybody's */
export function workPlaces(strapi: Core.Strapi): WorkPlaces {
  const places = provided.get(strapi);
  if (!places) throw new Error('No plugin says who works where: provideWorkPlaces was not called');
  return places;
}
