import type { Core } from '@strapi/strapi';
import { ACT_UID } from '../../../shared/ids';
import type { CaseRow } from '../cases/case-row';

/** What those who approved the step in this round of submission have written to the author, each in a line; null: nothing. */
export async function wordsOfApprovals(
  strapi: Core.Strapi,
  { document_id: caseId, round }: Pick<CaseRow, 'document_id' | 'round'>,
  step: number,
): Promise<string | null> {
  const acts: { actorName: string | null; text: string | null }[] = await strapi.db.query(ACT_UID).findMany({
    select: ['actorName', 'text'],
    where: { caseId, step, round, verb: 'approve', text: { $notNull: true } },
    orderBy: { id: 'asc' },
  });
  return acts.map(({ actorName, text }) => `${actorName ?? 'Модератор'}: ${text}`).join('\n') || null;
}
