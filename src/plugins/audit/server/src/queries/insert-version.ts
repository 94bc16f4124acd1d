import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { preparedName } from '../../../../../shared/db/prepared-name';
import type { JournalActor, VersionAct } from '../../../shared/contract';
import type { Snapshot } from '../snapshot/content';
import { hashOfContent } from '../snapshot/hash';

export interface NewVersion {
  readonly type: string;
  readonly documentId: string;
  readonly act: VersionAct;
  readonly snapshot: Snapshot;
  readonly actor: JournalActor;
  readonly note: string | null;
  readonly restoredFrom: number | null;
}

/** The body first, once for all versions with this content, anew where it was erased; then the version. */
const INSERT = `
with body as (
  insert into audit_snapshots (hash, content) values (:hash, :content::jsonb)
  on conflict (hash) do update set content = excluded.content where audit_snapshots.content = '{}'
)
insert into audit_versions (type, document_id, act, title, organization, hash, labels, state, empty,
  actor_kind, actor_id, actor_name, note, restored_from)
values (:type, :documentId, :act, :title, :organization, :hash, :labels::jsonb, :state::jsonb, :empty::jsonb,
  :actorKind, :actorId, :actorName, :note, :restoredFrom)`;

export async function insertVersion(strapi: Core.Strapi, version: NewVersion): Promise<void> {
  const { content, labels, state, empty, title, organization } = version.snapshot;
  const { type, documentId, act, actor, note, restoredFrom } = version;
  const name = preparedName(INSERT);
  await inTransaction(strapi, (trx) => {
    const statement = trx.raw(INSERT, {
      ...{ type, documentId, act, title, organization, note, restoredFrom },
      hash: hashOfContent(content),
      content: JSON.stringify(content),
      labels: JSON.stringify(labels),
      state: JSON.stringify(state),
      empty: JSON.stringify(empty),
      actorKind: actor.kind,
      actorId: 'id' in actor ? actor.id : null,
      actorName: 'name' in actor ? actor.name : null,
    });
    return name === undefined ? statement : statement.options({ name });
  });
}
