import { withClient } from '../lib/postgres/databases.mjs';

const COPIES = `
  create temporary table copies on commit drop as
  select id as source_id, nextval('news_items_id_seq')::int as id, n
  from news_items cross join generate_series(1, $1::int) as n
  where published_at is not null`;

/** Everything a reader gets with a news item is copied along, so that populating has its real price. */
const STEPS = [
  `insert into news_items (id, document_id, title, slug, lead, body, topic, is_pinned, is_commenting_allowed,
     first_published_at, created_at, updated_at, published_at)
   select copies.id, substr(md5(source_id || '-' || n), 1, 24), title, slug || '-' || n, lead, body, topic, false,
     is_commenting_allowed, first_published_at - n * interval '3 hours', created_at, updated_at, published_at
   from copies join news_items on news_items.id = source_id`,
  `insert into news_items_organization_lnk (news_item_id, organization_id)
   select copies.id, organization_id from copies join news_items_organization_lnk on news_item_id = source_id`,
  `insert into news_items_cmps (entity_id, cmp_id, component_type, field, "order")
   select copies.id, cmp_id, component_type, field, "order"
   from copies join news_items_cmps on entity_id = source_id`,
  `insert into files_related_mph (file_id, related_id, related_type, field, "order")
   select file_id, copies.id, related_type, field, "order"
   from copies join files_related_mph on related_id = source_id and related_type = 'api::news-item.news-item'`,
  // Nothing stands published without the case it was published by.
  `insert into moderation_cases (document_id, target_type, target_id, target_title, stage, workflow, step, round, authors,
     is_update, is_unreviewed, public_at, created_at, updated_at)
   select md5('case ' || news_items.id), 'api::news-item.news-item', news_items.document_id, title, 'published',
     'publication', 1, 1, '[]', false, false, now(), now(), now()
   from copies join news_items on news_items.id = copies.id`,
];

async function published(client) {
  const { rows } = await client.query(
    'select count(*)::int as n from news_items where published_at is not null',
  );
  return rows[0].n;
}

/**
 * Multiplies the demo news to at least `wanted` published items.
 * @returns how many published news items there are
 */
export function multiplyNews(databaseUrl, wanted) {
  return withClient(databaseUrl, async (client) => {
    const copies = Math.ceil(wanted / (await published(client))) - 1;
    await client.query('begin');
    await client.query(COPIES, [copies]);
    for (const sql of STEPS) await client.query(sql);
    await client.query('commit');
    await client.query('vacuum analyze');
    return published(client);
  });
}
