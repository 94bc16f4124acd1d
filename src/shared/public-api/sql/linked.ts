import type { ModelOf, PublicLink, PublicModel } from '../model/public-model';
import { all, name, type Sql, sql } from './fragment';

/** `from target t join link_table l on …`, with the condition that ties the rows to one owner. */
export function linkedRows(
  link: Pick<PublicLink, 'join'>,
  target: Pick<PublicModel, 'table'>,
  owner: string,
  alias: string,
) {
  const { table, ownerColumn, targetColumn, on, orderColumn } = link.join;
  const joint = `${alias}_j`;
  const from = sql`${name(target.table)} ${name(alias)} join ${name(table)} ${name(joint)}
    on ${name(joint, targetColumn)} = ${name(alias, 'id')}`;
  const tied = all([
    sql`${name(joint, ownerColumn)} = ${name(owner, 'id')}`,
    ...on.map(([column, value]) => sql`${name(joint, column)} = ${value}`),
  ]);
  return { from, tied, order: orderColumn ? name(joint, orderColumn) : name(joint, 'id') };
}

/** True where at least one linked row meets the condition. */
export function linkedExists(
  owner: { readonly model: PublicModel; readonly modelOf: ModelOf; readonly alias: string },
  linkName: string,
  alias: string,
  condition: (alias: string, target: PublicModel) => Sql,
): Sql {
  const link = owner.model.links.get(linkName);
  if (!link) throw new Error(`${owner.model.uid} has no public link ${linkName}`);
  const target = owner.modelOf(link.target);
  const { from, tied } = linkedRows(link, target, owner.alias, alias);
  return sql`exists (select 1 from ${from} where ${tied} and ${condition(alias, target)})`;
}
