import type { Core } from '@strapi/strapi';
import { publicPage } from '../../../../../shared/public-api/public-page';
import type { Material, MaterialsAnswer } from '../../../shared/materials';
import type { Actor } from '../cases/actor';
import { countByStage, type MaterialRow, materialsPage } from '../queries/materials';
import type { MaterialsQuestion } from '../validation/materials';

/** What an editor works on, with where each document stands and whose turn it is. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  function material(row: MaterialRow, now: Date): Material {
    const { claimed_by: by, claimed_until: until } = row;
    const isHeld = by !== null && until !== null && until > now;
    const { type, document_id: documentId } = row;
    return {
      target: { type, documentId, title: row.title ?? '' },
      stage: row.stage,
      isChanged: row.stage === 'published' && row.public_at !== null && row.updated_at > row.public_at,
      claim: isHeld ? { by: { id: by, name: row.claimant_name ?? '' }, until: until.toISOString() } : null,
      dueAt: row.due_at?.toISOString() ?? null,
      plannedAt: row.planned_at?.toISOString() ?? null,
      timeZone: row.time_zone,
      openRemarks: row.open_remarks,
      updatedAt: row.updated_at.toISOString(),
      publicUrl: row.is_public ? publicPage(strapi, type, { documentId, slug: row.public_slug }) : null,
    };
  }

  return {
    async run(actor: Actor, question: MaterialsQuestion): Promise<MaterialsAnswer> {
      const { page, pageSize } = question;
      const rows = await materialsPage(strapi, actor, question);
      const stages = await countByStage(strapi, actor, question);
      const every = Object.values(stages).reduce((sum, count) => sum + count, 0);
      const total = question.stage === undefined ? every : (stages[question.stage] ?? 0);
      const now = new Date();
      return {
        data: rows.map((row) => material(row, now)),
        meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total }, stages },
      };
    },
  };
};
