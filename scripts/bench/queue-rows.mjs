import { withClient } from '../lib/postgres/databases.mjs';

/** As a region's queue would be on its worst day: half of the cases are open, half of these overdue. */
const ROWS = `
  insert into moderation_cases
    (document_id, target_type, target_id, target_title, organization, stage, workflow, step, round, authors,
     submitted_by, submitted_at, due_at, is_update, claimed_by, claimed_until, planned_at, is_unreviewed,
     created_at, updated_at)
  select md5('bench case ' || n),
    (array['api::news-item.news-item','api::service.service','api::article.article','api::announcement.announcement'])[1 + n % 4],
    md5('bench target ' || n), 'Новость номер ' || n,
    case when n % 9 > 0 then 'bench-org-' || (n * 31) % 300 end,
    (array['submitted','submitted','submitted','in-review','in-review','changes-requested','scheduled','rejected',
      'withdrawn','archived'])[1 + n % 10],
    'publication', 0, 1, '[]', 1 + n % 400, now() - n * interval '3 minutes',
    now() + (50000 - n) * interval '3 minutes', n % 3 = 0,
    case when n % 10 in (3, 4) then 1 + n % 40 end,
    case when n % 10 in (3, 4) then now() + interval '20 minutes' end,
    case when n % 10 = 6 then now() + n * interval '1 minute' end,
    n % 1000 = 9, now(), now()
  from generate_series(1, $1::int) n`;

/** Makes so many cases. @returns how many there are */
export function fillQueue(databaseUrl, count) {
  return withClient(databaseUrl, async (client) => {
    await client.query(ROWS, [count]);
    await client.query('vacuum analyze moderation_cases');
    const { rows } = await client.query('select count(*)::int as n from moderation_cases');
    return rows[0].n;
  });
}
