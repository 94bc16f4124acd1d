import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { anywhere } from '../../../../../shared/db/like-pattern';
import type { QueueItem, QueueView } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import type { CaseRow } from '../cases/case-row';
import type { QueueQuestion } from '../validation/cases';

export type QueueRow = Omit<CaseRow, 'authors'> & {
  readonly organization_name: string | null;
  readonly time_zone: string | null;
  readonly author_name: string | null;
  readonly claimant_name: string | null;
};

const FULL_NAME = (alias: string): string =>
  `coalesce(nullif(trim(concat(${alias}.firstname, ' ', ${alias}.lastname)), ''), ${alias}.email)`;

/** What each view of the queue holds; `me` is the person who asks. */
function inView(query: Knex.QueryBuilder, view: QueueView, me: number): Knex.QueryBuilder {
  switch (view) {
    case 'open':
      return query.whereIn('item.stage', ['submitted', 'in-review']);
    case 'free':
      return query
        .whereIn('item.stage', ['submitted', 'in-review'])
        .whereRaw('(item.claimed_until is null or item.claimed_until <= now())');
    case 'mine':
      return query.where({ 'item.stage': 'in-review', 'item.claimed_by': me });
    case 'overdue':
      return query.whereIn('item.stage', ['submitted', 'in-review']).whereRaw('item.due_at < now()');
    case 'returned':
      return query.where('item.stage', 'changes-requested');
    case 'scheduled':
      return query.where('item.stage', 'scheduled');
    case 'to-inspect':
      return query.whereRaw('(item.is_unreviewed or item.is_minor) and item.inspected_at is null');
    case 'differing':
      return query.where('item.stage', 'published').whereNotNull('item.differs_since');
    case 'all':
      return query;
  }
}

/** Parts of words that the index of titles knows: three letters in a row, or the beginning or end of a word. */
const INDEXED = /[\p{L}\p{N}]{3}|[\p{L}\p{N}]{2}[^\p{L}\p{N}]|[^\p{L}\p{N}][\p{L}\p{N}]/u;

/** A part of the title; one or two letters are its beginning, and signs alone are in none: no index would find them. */
function called(query: Knex.QueryBuilder, text: string): Knex.QueryBuilder {
  if (!/[\p{L}\p{N}]/u.test(text)) return query.whereRaw('false');
  const pattern = anywhere(text);
  return query.whereILike('item.target_title', INDEXED.test(text) ? pattern : pattern.slice(1));
}

function filtered(strapi: Core.Strapi, question: QueueQuestion, me: number): Knex.QueryBuilder {
  const query = inView(strapi.db.connection('moderation_cases as item'), question.view, me);
  if (question.stage !== undefined) query.where('item.stage', question.stage);
  if (question.type !== undefined) query.where('item.target_type', question.type);
  if (question.organization !== undefined) query.where('item.organization', question.organization);
  if (question.author !== undefined) query.where('item.submitted_by', question.author);
  return question.text ? called(query, question.text) : query;
}

const ORDERS = {
  'dueAt:asc': { column: 'item.due_at', order: 'asc' },
  'dueAt:desc': { column: 'item.due_at', order: 'desc' },
  'submittedAt:asc': { column: 'item.submitted_at', order: 'asc' },
  'submittedAt:desc': { column: 'item.submitted_at', order: 'desc' },
} as const satisfies Record<QueueQuestion['sort'], object>;

/** Names are looked up for the rows of the page alone. */
export function withNames(strapi: Core.Strapi, page: Knex.QueryBuilder): Knex.QueryBuilder {
  const { connection } = strapi.db;
  const organization = `(select row_to_json(named) from (select short_name, time_zone from organizations
    where document_id = item.organization order by published_at desc nulls first limit 1) named)`;
  return connection(page.as('item'))
    .select('item.*')
    .select(connection.raw(`${organization}->>'short_name' as organization_name`))
    .select(connection.raw(`${organization}->>'time_zone' as time_zone`))
    .select(
      connection.raw(
        `(select ${FULL_NAME('p')} from admin_users p where p.id = item.submitted_by) as author_name`,
      ),
    )
    .select(
      connection.raw(
        `(select ${FULL_NAME('p')} from admin_users p where p.id = item.claimed_by) as claimant_name`,
      ),
    );
}

/** One page of the queue. */
export async function queuePage(
  strapi: Core.Strapi,
  question: QueueQuestion,
  me: number,
): Promise<QueueRow[]> {
  const { column, order } = ORDERS[question.sort];
  const inOrder = [
    { column, order, nulls: 'last' },
    { column: 'item.id', order },
  ] as const;
  const page = filtered(strapi, question, me)
    .select('item.*')
    .orderBy([...inOrder])
    .limit(question.pageSize)
    .offset((question.page - 1) * question.pageSize);
  const rows: QueueRow[] = await withNames(strapi, page).orderBy([...inOrder]);
  return rows;
}

export async function countInQueue(
  strapi: Core.Strapi,
  question: QueueQuestion,
  me: number,
): Promise<number> {
  const some = filtered(strapi, question, me).select(strapi.db.connection.raw('1')).limit(LIMITS.counted);
  const [row]: { count: string }[] = await strapi.db.connection(some.as('some')).count({ count: '*' });
  return Number(row?.count ?? 0);
}

/** A row as the queue and the page of a case show it; `zone` counts where the organisation has none. */
export function queueItem(row: QueueRow, now: Date, zone: string): QueueItem {
  const isHeld = row.claimed_by !== null && row.claimed_until !== null && row.claimed_until > now;
  const isWaiting = row.stage === 'submitted' || row.stage === 'in-review';
  return {
    documentId: row.document_id,
    target: { type: row.target_type, documentId: row.target_id, title: row.target_title },
    organization:
      row.organization === null
        ? null
        : {
            documentId: row.organization,
            shortName: row.organization_name ?? row.organization,
            timeZone: row.time_zone ?? zone,
          },
    stage: row.stage,
    isUpdate: row.is_update,
    isUnreviewed: row.is_unreviewed && row.inspected_at === null,
    isMinor: row.is_minor === true && row.inspected_at === null,
    differsSince: row.stage === 'published' ? (row.differs_since?.toISOString() ?? null) : null,
    author: row.submitted_by === null ? null : { id: row.submitted_by, name: row.author_name ?? '' },
    submittedAt: row.submitted_at?.toISOString() ?? null,
    dueAt: row.due_at?.toISOString() ?? null,
    isOverdue: isWaiting && row.due_at !== null && row.due_at < now,
    claim:
      isHeld && row.claimed_by !== null && row.claimed_until !== null
        ? {
            by: { id: row.claimed_by, name: row.claimant_name ?? '' },
            until: row.claimed_until.toISOString(),
          }
        : null,
    plannedAt: row.planned_at?.toISOString() ?? null,
    contentHash: row.submitted_hash,
  };
}
