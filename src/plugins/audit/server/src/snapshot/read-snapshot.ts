import type { Core } from '@strapi/strapi';
import type { Fields } from '../../../../../domain/versions/content';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { preparedName } from '../../../../../shared/db/prepared-name';
import { DOCUMENT_ID, type Sql } from '../../../../../shared/public-api/sql/fragment';
import { type Snapshot, snapshotOf } from './content';
import { snapshotModels } from './model';
import { snapshotStatement } from './statement';

export type Status = 'draft' | 'published';

const statements = new WeakMap<Core.Strapi, Map<string, Sql>>();

function statementOf(strapi: Core.Strapi, uid: string, status: Status): Sql {
  const known = statements.get(strapi) ?? new Map<string, Sql>();
  statements.set(strapi, known);
  const key = `${uid} ${status}`;
  const models = snapshotModels(strapi);
  const statement = known.get(key) ?? snapshotStatement(models, models(uid), status === 'published');
  known.set(key, statement);
  return statement;
}

/** The document as it stands in the transaction; null where it has no such row. */
export async function readSnapshot(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  documentId: string,
  status: Status,
): Promise<Snapshot | null> {
  const { text, bindings } = statementOf(strapi, uid, status);
  const values = bindings.map((binding) => (binding === DOCUMENT_ID ? documentId : String(binding)));
  const question = trx.raw<{ rows: { item: string }[] }>(text, values);
  const prepared = preparedName(text);
  const { rows } = await (prepared === undefined ? question : question.options({ name: prepared }));
  const [found] = rows;
  if (!found) return null;
  const models = snapshotModels(strapi);
  const row: Fields = JSON.parse(found.item);
  return snapshotOf(models, models(uid), documentId, row);
}
