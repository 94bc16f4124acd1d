import type { Core } from '@strapi/strapi';
import { LIMITS, WORD_UID } from '../../../shared/ids';
import type { OwnWord } from '../../../shared/policy';

/** The word list of an organisation, in the order of the alphabet. */
export async function ownWords(strapi: Core.Strapi, organization: string): Promise<OwnWord[]> {
  const rows: OwnWord[] = await strapi.db.query(WORD_UID).findMany({
    select: ['documentId', 'organization', 'word'],
    where: { organization },
    orderBy: { word: 'asc' },
    limit: LIMITS.words,
  });
  return rows.map(({ documentId, word }) => ({ documentId, organization, word }));
}
