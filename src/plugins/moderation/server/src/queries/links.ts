import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { anywhere } from '../../../../../shared/db/like-pattern';
import { type LinkReason, textOfReason } from '../../../../../shared/links/link-outcome';
import type { LinkItem, LinkStage, LinksAnswer } from '../../../shared/links';
import type { LinksFilters, LinksQuestion } from '../validation/links';

interface Row {
  readonly document_id: string;
  readonly target_type: string;
  readonly target_id: string;
  readonly target_title: string;
  readonly organization: string | null;
  readonly organization_name: string | null;
  readonly field: string;
  readonly url: string;
  readonly stage: LinkStage;
  readonly reason: LinkReason;
  readonly http_status: number | null;
  readonly final_url: string | null;
  readonly checked_at: Date;
  readonly broken_since: Date | null;
}

/** @param own documentIds of the organisations whose links the person sees; null: all */
function visible(strapi: Core.Strapi, own: readonly string[] | null): Knex.QueryBuilder {
  const query = strapi.db.connection('moderation_links as link');
  return own === null ? query : query.whereIn('link.organization', [...own]);
}

function filtered(query: Knex.QueryBuilder, { type, organization, text }: LinksFilters): Knex.QueryBuilder {
  if (type !== undefined) query.where('link.target_type', type);
  if (organization !== undefined) query.where('link.organization', organization);
  if (text) {
    const pattern = anywhere(text);
    query.where((either) =>
      either.whereILike('link.url', pattern).orWhereILike('link.target_title', pattern),
    );
  }
  return query;
}

const NAME = `(select short_name from organizations where document_id = link.organization
  order by published_at desc nulls first limit 1) as organization_name`;

function item(row: Row): LinkItem {
  return {
    documentId: row.document_id,
    target: { type: row.target_type, documentId: row.target_id, title: row.target_title },
    organization:
      row.organization === null
        ? null
        : { documentId: row.organization, shortName: row.organization_name ?? row.organization },
    field: row.field,
    url: row.url,
    stage: row.stage,
    text: textOfReason(row.reason),
    httpStatus: row.http_status,
    finalUrl: row.final_url,
    checkedAt: row.checked_at.toISOString(),
    brokenSince: row.broken_since?.toISOString() ?? null,
  };
}

/** One page of the report, those broken longest first, with how many there are of each stage. */
export async function linksReport(
  strapi: Core.Strapi,
  question: LinksQuestion,
  own: readonly string[] | null,
): Promise<LinksAnswer> {
  const { page, pageSize, stage } = question;
  const counted: { stage: LinkStage; count: string }[] = await filtered(visible(strapi, own), question)
    .select('link.stage')
    .count({ count: '*' })
    .groupBy('link.stage');
  const counters = { alive: 0, moved: 0, broken: 0, unknown: 0 };
  for (const each of counted) counters[each.stage] = Number(each.count);
  const rows: Row[] = await filtered(visible(strapi, own), question)
    .where('link.stage', stage)
    .select('link.*', strapi.db.connection.raw(NAME))
    .orderByRaw('link.broken_since asc nulls last, link.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const total = counters[stage];
  return {
    data: rows.map(item),
    meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total }, counters },
  };
}

const PAGE = 1_000;
/** Those broken longest first, the others after them: as the report, and with nothing unknown to compare. */
const SINCE = `coalesce(link.broken_since, 'infinity')`;

interface Place {
  readonly id: number;
  readonly since: string;
}

/** All links that fit, in the order of the report, a thousand at a time; rows that come and go meanwhile move none. */
export async function* linkPages(
  strapi: Core.Strapi,
  filters: LinksFilters,
  own: readonly string[] | null,
): AsyncGenerator<LinkItem[]> {
  const { connection } = strapi.db;
  for (let after: Place | undefined; ; ) {
    const query = filtered(visible(strapi, own), filters)
      .where('link.stage', filters.stage)
      .select('link.*', connection.raw(NAME), connection.raw(`${SINCE}::text as since`))
      .orderByRaw(`${SINCE}, link.id`)
      .limit(PAGE);
    if (after) query.whereRaw(`(${SINCE}, link.id) > (?::timestamp, ?)`, [after.since, after.id]);
    const rows: (Row & Place)[] = await query;
    yield rows.map(item);
    after = rows.at(-1);
    if (!after || rows.length < PAGE) return;
  }
}
