import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { anywhere } from '../../../../../shared/db/like-pattern';
import type { CaseStage } from '../../../shared/contract';
import type { Actor } from '../cases/actor';
import type { MaterialsQuestion } from '../validation/materials';
import { ownDocuments } from './own-documents';

export interface MaterialRow {
  readonly type: string;
  readonly document_id: string;
  readonly title: string | null;
  readonly updated_at: Date;
  readonly is_public: boolean;
  readonly public_slug: string | null;
  readonly stage: CaseStage;
  readonly public_at: Date | null;
  readonly claimed_by: number | null;
  readonly claimed_until: Date | null;
  readonly claimant_name: string | null;
  readonly due_at: Date | null;
  readonly planned_at: Date | null;
  readonly time_zone: string | null;
  readonly open_remarks: number;
}

/** The version on its way, or the last that was: a document is where its latest case is. */
const LATEST_CASE = `left join lateral (
  select document_id as case_id, stage, submitted_by, public_at, claimed_by, claimed_until, due_at, planned_at,
    (select time_zone from organizations where document_id = moderation_cases.organization
      order by published_at desc nulls first limit 1) as time_zone
  from moderation_cases where target_type = own.type and target_id = own.document_id order by id desc limit 1
) latest on true`;

const STAGE = `coalesce(latest.stage, 'draft')`;

async function materials(
  strapi: Core.Strapi,
  actor: Actor,
  { type, scope, text }: MaterialsQuestion,
): Promise<{ query: Knex.QueryBuilder } | null> {
  const own = await ownDocuments(strapi, actor, type);
  if (!own) return null;
  const query = strapi.db.connection(own.query.as('own')).joinRaw(LATEST_CASE);
  if (text) query.whereILike('own.title', anywhere(text));
  if (scope === 'mine') {
    query.whereRaw('? in (own.created_by_id, own.updated_by_id, latest.submitted_by)', [actor.userId]);
  }
  return { query };
}

/** One page of what the person works on, what was touched last first. */
export async function materialsPage(
  strapi: Core.Strapi,
  actor: Actor,
  question: MaterialsQuestion,
): Promise<MaterialRow[]> {
  const found = await materials(strapi, actor, question);
  if (!found) return [];
  const { query } = found;
  if (question.stage !== undefined) query.whereRaw(`${STAGE} = ?`, [question.stage]);
  const { connection } = strapi.db;
  const rows: MaterialRow[] = await query
    .select('own.*', 'latest.*')
    .select(connection.raw(`${STAGE} as stage`))
    .select(
      connection.raw(`(select count(*)::int from moderation_remarks r
        where r.case_id = latest.case_id and r.resolved_at is null) as open_remarks`),
    )
    .select(
      connection.raw(`(select coalesce(nullif(trim(concat(p.firstname, ' ', p.lastname)), ''), p.email)
        from admin_users p where p.id = latest.claimed_by) as claimant_name`),
    )
    .orderBy([
      { column: 'own.updated_at', order: 'desc' },
      { column: 'own.document_id', order: 'asc' },
    ])
    .limit(question.pageSize)
    .offset((question.page - 1) * question.pageSize);
  return rows;
}

/** How many documents are in each stage, whatever stage is asked for. */
export async function countByStage(
  strapi: Core.Strapi,
  actor: Actor,
  question: MaterialsQuestion,
): Promise<Partial<Record<CaseStage, number>>> {
  const found = await materials(strapi, actor, question);
  if (!found) return {};
  const { connection } = strapi.db;
  const rows: { stage: CaseStage; count: number }[] = await found.query
    .select(connection.raw(`${STAGE} as stage`), connection.raw('count(*)::int as count'))
    .groupByRaw('1');
  return Object.fromEntries(rows.map(({ stage, count }) => [stage, count]));
}
