import { withClient } from '../lib/postgres/databases.mjs';

/** As a region's journal is after some years: few people do much, many do little. */
const ROWS = `
  insert into audit_entries
    (at, actor_kind, actor_id, actor_name, organization, action, object_type, object_id, object_title, before, after,
     address, user_agent, request_id, salt, digest)
  select now() - n * interval '40 seconds',
    (array['staff','staff','staff','token','citizen','job','anonymous','system'])[1 + n % 8],
    case when n % 8 < 5 then (1 + (n * 7919) % 400)::int end, 'Сотрудник ' || (n * 7919) % 400,
    case when n % 5 = 0 then null when n % 60 = 1 then $2::text else 'bench-org-' || (n * 31) % 300 end,
    (array['content.document-changed','content.document-changed','content.document-published','accounts.signed-in',
      'access.token-used','files.file-created','registry.member-added','accounts.sign-in-refused'])[1 + n % 8],
    case when n % 40000 = 0 then 'plugin::registry.membership' when n % 400 = 1 then 'admin::role'
      else (array['api::news-item.news-item','api::service.service','admin::user','route'])[1 + n % 4] end,
    md5((n % 50000)::text), 'Новость номер ' || n, '{"title":"Было"}', '{"title":"Стало"}',
    '10.' || n % 3 || '.' || n % 250 || '.' || n % 199, 'Mozilla/5.0', md5(n::text), md5(n::text), md5(n::text) || md5(n::text)
  from generate_series(1, $1::bigint) n`;

/**
 * Makes so many entries; they are not sealed, for it is reading that is measured.
 * @param organization documentId to which every sixtieth belongs
 */
export function fillJournal(databaseUrl, count, organization) {
  return withClient(databaseUrl, async (client) => {
    await client.query(ROWS, [count, organization]);
    await client.query('truncate audit_unsealed');
    await client.query('vacuum analyze audit_entries');
    const { rows } = await client.query('select count(*)::int as n from audit_entries');
    return rows[0].n;
  });
}
