import type { App } from '../../helpers/app';
import { query } from '../../helpers/database';
import { waitUntil } from '../../helpers/wait-until';

/** The act itself takes longer on a busy machine than the queue may be late. */
export const LONGEST_ACT_SECONDS = 15;

const LATENESS = `
select extract(epoch from a.created_at - c.planned_at)::float8 as late from moderation_acts a
join moderation_cases c on c.document_id = a.case_id where a.case_id = $1 and a.verb = 'publish'`;

/** Seconds from the time of the case to the start of the job that kept it: what five seconds are promised of. */
export async function latenessOfJob(
  databaseUrl: string,
  caseId: string,
  { task, time }: { task: string; time: 'planned_at' | 'expires_at' },
): Promise<number> {
  const sql = `select extract(epoch from run.started_at - c.${time})::float8 as late from jobs_runs run
    join moderation_cases c on run.key = $1 || ':' || c.document_id
    where c.document_id = $2 and run.outcome = 'done'`;
  const { late } = await waitUntil(
    'the end of the job',
    async () => (await query<{ late: number }>(databaseUrl, sql, [task, caseId]))[0],
  );
  return late;
}

/** Published once, not before its planned time and begun within the five seconds promised. */
export async function expectPublishedInTime(app: App, caseId: string): Promise<void> {
  const published = await query<{ late: number }>(app.databaseUrl, LATENESS, [caseId]);
  expect(published).toHaveLength(1);
  expect(published[0]?.late).toBeGreaterThanOrEqual(0);
  expect(published[0]?.late).toBeLessThan(LONGEST_ACT_SECONDS);
  const job = { task: 'moderation.publish-planned', time: 'planned_at' } as const;
  expect(await latenessOfJob(app.databaseUrl, caseId, job)).toBeLessThan(5);
}
