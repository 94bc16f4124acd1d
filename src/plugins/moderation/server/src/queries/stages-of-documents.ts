import type { Core } from '@strapi/strapi';
import type { CaseStage } from '../../../shared/contract';

/** More documents in one stage than anybody leafs through; Strapi's own filter by status has the same limit. */
const MOST = 10_000;

const LATEST = `select distinct on (target_id) target_id, stage
  from moderation_cases where target_type = ?`;

/** The stage of each document that has a case, in one question for a whole page. */
export async function stagesOfDocuments(
  strapi: Core.Strapi,
  type: string,
  documentIds: readonly string[],
): Promise<Map<string, CaseStage>> {
  const { rows }: { rows: { target_id: string; stage: CaseStage }[] } = await strapi.db.connection.raw(
    `${LATEST} and target_id = any(?) order by target_id, id desc`,
    [type, [...documentIds]],
  );
  return new Map(rows.map(({ target_id: documentId, stage }) => [documentId, stage]));
}

/** Documents of the type whose latest case is in the stage. */
export async function documentsInStage(
  strapi: Core.Strapi,
  type: string,
  stage: CaseStage,
): Promise<string[]> {
  const { rows }: { rows: { target_id: string }[] } = await strapi.db.connection.raw(
    `select target_id from (${LATEST} order by target_id, id desc) latest where stage = ? limit ${MOST}`,
    [type, stage],
  );
  return rows.map(({ target_id: documentId }) => documentId);
}

/** Documents of the type that left the stage of drafts: all others are drafts, also those without any case. */
export async function documentsBeyondDraft(strapi: Core.Strapi, type: string): Promise<string[]> {
  const { rows }: { rows: { target_id: string }[] } = await strapi.db.connection.raw(
    `select target_id from (${LATEST} order by target_id, id desc) latest where stage <> 'draft' limit ${MOST}`,
    [type],
  );
  return rows.map(({ target_id: documentId }) => documentId);
}
