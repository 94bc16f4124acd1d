import type { Core } from '@strapi/strapi';
import { addDays } from '../../../../../domain/time/local-date';
import { instantOf } from '../../../../../domain/time/zone';
import { installationZone } from '../../../../../shared/time/installation-zone';

/** Days of the installation's calendar, both included. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The same as moments: from the first midnight to the one after the last day. */
export function momentsOf(strapi: Core.Strapi, { from, to }: Period): { since?: Date; before?: Date } {
  const zone = installationZone(strapi);
  return {
    ...(from ? { since: instantOf(from, 0, zone) } : {}),
    ...(to ? { before: instantOf(addDays(to, 1), 0, zone) } : {}),
  };
}
