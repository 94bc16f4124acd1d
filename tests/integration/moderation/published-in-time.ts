import type { App } from '../../helpers/app';
import { query } from '../../helpers/database';

const LATENESS = `
select extract(epoch from a.created_at - c.planned_at)::float8 as late from moderation_acts a
join moderation_cases c on c.document_id = a.case_id where a.case_id = $1 and a.verb = 'publish'`;

/** Published once, not before its planned time and within the five seconds promised. */
export async function expectPublishedInTime(app: App, caseId: string): Promise<void> {
  const published = await query<{ late: number }>(app.databaseUrl, LATENESS, [caseId]);
  expect(published).toHaveLength(1);
  expect(published[0]?.late).toBeGreaterThanOrEqual(0);
  expect(published[0]?.late).toBeLessThan(5);
}
