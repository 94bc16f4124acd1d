import type { App } from '../../helpers/app';
import { query } from '../../helpers/database';

export type VersionRow = {
  id: number;
  act: string;
  title: string;
  organization: string | null;
  hash: string;
  content: Record<string, unknown>;
  labels: Record<string, string | null>;
  state: Record<string, unknown>;
  empty: string[];
  actor_kind: string;
  actor_id: number | null;
  note: string | null;
  name: string | null;
  restored_from: number | null;
};

/** The versions of a document as they lie in the database, oldest first. */
export const versionsOf = (app: App, documentId: string): Promise<VersionRow[]> =>
  query(
    app.databaseUrl,
    `select v.id::int, act, title, organization, v.hash, content, labels, state, empty, actor_kind, actor_id, note, name,
       restored_from::int from audit_versions v join audit_snapshots s using (hash) where document_id = $1 order by id`,
    [documentId],
  );

export const actsOf = async (app: App, documentId: string): Promise<string[]> =>
  (await versionsOf(app, documentId)).map(({ act }) => act);

/** The newest version of the document. */
export async function lastVersion(app: App, documentId: string): Promise<VersionRow> {
  const last = (await versionsOf(app, documentId)).at(-1);
  if (!last) throw new Error(`No version of ${documentId}`);
  return last;
}

export const NEWS = 'api::news-item.news-item';
export const managed = (uid: string) => `/content-manager/collection-types/${uid}`;

/** The id of a file of the media library that everybody may use; written past the upload. */
export const fileNamed = (app: App, name: string): Promise<number> =>
  app.run(async (strapi, name) => {
    const shared = await strapi.db
      .query('plugin::registry.folder')
      .findOne({ where: { owner: 'shared' }, populate: { folder: true } });
    const data = {
      name,
      hash: `hash_${name}`,
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: `/uploads/${name}.png`,
      provider: 'local',
      folder: shared?.folder?.id,
      folderPath: '/',
    };
    const { id } = await strapi.db.query('plugin::upload.file').create({ data });
    return Number(id);
  }, name);

/** Changes what a version holds, as if an older release with another schema had written it. */
export async function rewriteVersion(
  app: App,
  { id, content, hash }: VersionRow,
  change: Record<string, unknown>,
): Promise<void> {
  const older = `older-${id}-${hash}`.slice(0, 64).padEnd(64, '0');
  await query(app.databaseUrl, 'insert into audit_snapshots values ($1, $2)', [
    older,
    JSON.stringify({ ...content, ...change }),
  ]);
  await query(app.databaseUrl, 'update audit_versions set hash = $1 where id = $2', [older, id]);
}

/** The draft as it lies in the database. */
export async function draftOf(app: App, table: string, documentId: string): Promise<Record<string, unknown>> {
  const [row] = await query<Record<string, unknown>>(
    app.databaseUrl,
    `select * from ${table} where document_id = $1 and published_at is null`,
    [documentId],
  );
  if (!row) throw new Error(`No draft of ${documentId}`);
  return row;
}
