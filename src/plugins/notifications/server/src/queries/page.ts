import type { ListAnswer } from '../../../shared/panel';

/** Every piece of a list is asked for by these two. */
export interface PageQuestion {
  readonly page: number;
  readonly pageSize: number;
}

export const pageWindow = ({ page, pageSize }: PageQuestion) => ({
  limit: pageSize,
  offset: (page - 1) * pageSize,
});

export function listAnswer<Item>(
  data: Item[],
  total: number,
  { page, pageSize }: PageQuestion,
): ListAnswer<Item> {
  return { data, meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } } };
}
