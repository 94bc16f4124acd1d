import type { JournalEntry } from '../../../src/plugins/audit/shared/contract';
import type { App } from '../../helpers/app';
import { query } from '../../helpers/database';

export type Row = {
  id: string;
  actor_kind: string;
  actor_id: number | null;
  actor_name: string | null;
  organization: string | null;
  action: string;
  object_type: string;
  object_id: string;
  object_title: string | null;
  before: string | null;
  after: string | null;
  address: string | null;
  user_agent: string | null;
  request_id: string | null;
  erased_by: string | null;
  digest: string;
};

/** Entries of the journal, oldest first, that fit all the columns given. */
export async function entriesOf(app: App, where: Partial<Row> = {}): Promise<Row[]> {
  const columns = Object.keys(where);
  const conditions = columns.map((column, index) => `and ${column} = $${index + 1}`).join(' ');
  return query<Row>(
    app.databaseUrl,
    `select * from audit_entries where true ${conditions} order by id`,
    Object.values(where),
  );
}

/** Writes an entry as a plugin does, without a request. */
export async function record(app: App, entry: JournalEntry): Promise<void> {
  await app.run(async (strapi, entry) => {
    await strapi.plugin('audit').service('api').record(entry);
  }, entry);
}
