import type { Core } from '@strapi/strapi';
import { anywhere } from '../../../../../shared/db/like-pattern';
import type { Person } from '../../../shared/contract';
import type { PickerQuestion } from '../validation/memberships';

/** One page of panel users that are not blocked, by name. */
export async function peoplePage(
  strapi: Core.Strapi,
  question: PickerQuestion,
): Promise<{ people: Person[]; total: number }> {
  const found = () => {
    const query = strapi.db.connection('admin_users').whereRaw('blocked is not true');
    if (!question.text) return query;
    const pattern = anywhere(question.text);
    return query.where((either) => {
      for (const column of ['lastname', 'firstname', 'email']) either.orWhereILike(column, pattern);
    });
  };
  const people: Person[] = await found()
    .select('id', 'firstname', 'lastname', 'email')
    .orderBy(['lastname', 'firstname', 'id'])
    .limit(question.pageSize)
    .offset((question.page - 1) * question.pageSize);
  const counted: { count: string }[] = await found().count({ count: '*' });
  return { people, total: Number(counted[0]?.count ?? 0) };
}
