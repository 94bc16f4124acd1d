import type { Core } from '@strapi/strapi';
import { installationZone } from '../../../../../shared/time/installation-zone';
import type { QueueItem } from '../../../shared/contract';
import type { CaseRow } from '../cases/case-row';
import { type QueueRow, queueItem, withNames } from './queue';

/** One case as the queue shows it. */
export async function caseItem(strapi: Core.Strapi, { id }: Pick<CaseRow, 'id'>): Promise<QueueItem | null> {
  const page = strapi.db.connection('moderation_cases as item').select('item.*').where({ id });
  const [row]: QueueRow[] = await withNames(strapi, page);
  return row ? queueItem(row, new Date(), installationZone(strapi)) : null;
}
