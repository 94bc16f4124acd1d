import type { Core } from '@strapi/strapi';
import { addDays } from '../../../../../domain/time/local-date';

/** Types whose `validTo` people are reminded of: services, and the documents they rest upon. */
const TYPES = ['api::service.service', 'api::regulation.regulation'] as const;

interface Row {
  documentId: string;
  title: string;
  validTo: string;
  organization: { documentId: string; shortName: string; timeZone: string | null } | null;
}

export interface Ending extends Row {
  readonly type: (typeof TYPES)[number];
}

/** More than come to their end within a month in the largest registry. */
const MOST = 10_000;

/**
 * What is public and valid for at most so many days more.
 * @param today any day within a day of that of every organisation
 */
export async function endingValidity(strapi: Core.Strapi, today: string, days: number): Promise<Ending[]> {
  const found: Ending[] = [];
  for (const type of TYPES) {
    const rows: Row[] = await strapi.db.query(type).findMany({
      select: ['documentId', 'title', 'validTo'],
      where: {
        publishedAt: { $notNull: true },
        validTo: { $gte: addDays(today, -1), $lte: addDays(today, days + 1) },
      },
      populate: { organization: { select: ['documentId', 'shortName', 'timeZone'] } },
      orderBy: { validTo: 'asc' },
      limit: MOST,
    });
    found.push(...rows.map((row) => ({ ...row, type })));
  }
  return found;
}
