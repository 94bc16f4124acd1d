import type { JournalEntry } from '../../../src/plugins/audit/shared/contract';
import type { App } from '../../helpers/app';
import { query } from '../../helpers/database';
import { waitUntil } from '../../helpers/wait-until';

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

/** Seals until nothing waits: while the sealing job of the server is at work, another call seals nothing. */
export async function sealAll(app: App): Promise<void> {
  await waitUntil('every entry sealed', async () => {
    await app.run((strapi) => strapi.plugin('audit').service('seal-entries').run());
    return (await query(app.databaseUrl, 'select 1 from audit_unsealed limit 1')).length === 0;
  });
}
