import type { Core } from '@strapi/strapi';
import { anywhere } from '../../../../../shared/db/like-pattern';
import type { OrganizationName } from '../../../shared/contract';
import type { PickerQuestion } from '../validation/memberships';
import { namesOfOrganizations } from './names-of-organizations';

/** One page of organisations by name. */
export async function organizationsPage(
  strapi: Core.Strapi,
  question: PickerQuestion,
): Promise<{ organizations: OrganizationName[]; total: number }> {
  const named = () => {
    const query = strapi.db.connection.from(namesOfOrganizations(strapi).as('organization'));
    return question.text ? query.whereILike('short_name', anywhere(question.text)) : query;
  };
  const rows: { document_id: string; short_name: string }[] = await named()
    .select('document_id', 'short_name')
    .orderBy(['short_name', 'document_id'])
    .limit(question.pageSize)
    .offset((question.page - 1) * question.pageSize);
  const counted: { count: string }[] = await named().count({ count: '*' });
  return {
    organizations: rows.map((row) => ({ documentId: row.document_id, shortName: row.short_name })),
    total: Number(counted[0]?.count ?? 0),
  };
}
