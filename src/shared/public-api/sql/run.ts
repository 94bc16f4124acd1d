import type { Core } from '@strapi/strapi';
import { preparedName } from '../../db/prepared-name';
import { type Binding, DOCUMENT_ID, type LateValues, NOW, type Sql, TODAY } from './fragment';

function boundValue(binding: Binding, late: LateValues) {
  if (binding === NOW) return late.now;
  if (binding === TODAY) return late.today;
  if (binding === DOCUMENT_ID) return late.documentId ?? '';
  return binding;
}

/** Runs one statement; rows as the driver gives them. */
export async function run(
  strapi: Core.Strapi,
  { text, bindings }: Sql,
  late: LateValues,
): Promise<Record<string, unknown>[]> {
  const values = bindings.map((binding) => boundValue(binding, late));
  const statement = strapi.db.connection.raw<{ rows: Record<string, unknown>[] }>(text, values);
  const name = preparedName(text);
  const { rows } = await (name === undefined ? statement : statement.options({ name }));
  return rows;
}
