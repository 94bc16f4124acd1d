import { startApp } from '../../helpers/app';
import { createOrganization } from '../../helpers/content';
import { query } from '../../helpers/database';

const MONDAY = { weekday: 'monday' as const, opensAt: '09:00:00.000', closesAt: '18:00:00.000' };
const LUNCH = { startsAt: '13:00:00.000', endsAt: '13:45:00.000' };
const TEA = { startsAt: '16:00:00.000', endsAt: '16:15:00.000' };

/** The tables as the release with one break a day had made them. */
const ONE_BREAK_A_DAY = `
  drop table components_schedule_working_days_cmps, components_schedule_breaks;
  alter table components_schedule_working_days add column break_starts_at time, add column break_ends_at time;
  update components_schedule_working_days set break_starts_at = '13:00', break_ends_at = '13:45'
  where weekday = 'monday';
  delete from strapi_migrations where name like '%several-breaks-a-day%';
  update strapi_database_schema set hash = 'of the release before'`;

const TUESDAY = { ...MONDAY, weekday: 'tuesday' as const };

it('several breaks a day are kept and shown to the public', async () => {
  const app = await startApp();
  const workingHours = { days: [{ ...MONDAY, breaks: [LUNCH, TEA] }] };
  const organization = await createOrganization(app, { workingHours });
  const { body } = await app.http().get(`/api/organizations/${organization}`).expect(200);
  expect(body.data.workingHours.days).toMatchObject([{ breaks: [LUNCH, TEA] }]);
});

it('the break a day had before this release becomes its first, in drafts and in what is published', async () => {
  const old = await startApp();
  const organization = await createOrganization(old, { workingHours: { days: [MONDAY, TUESDAY] } });
  await old.stop();
  await query(old.databaseUrl, ONE_BREAK_A_DAY);
  const app = await startApp({ database: old.databaseUrl });
  const { body } = await app.http().get(`/api/organizations/${organization}`).expect(200);
  expect(body.data.workingHours.days).toMatchObject([{ breaks: [LUNCH] }, { breaks: [] }]);
  const [breaks] = await query<{ count: number }>(
    app.databaseUrl,
    'select count(*)::int from components_schedule_breaks',
  );
  expect(breaks?.count).toBe(2);
});
