import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { canonicalJson } from '../../../../../domain/audit/canonical-json';
import { digestOf } from '../../../../../domain/audit/chain';
import type { ErasablePart } from '../../../../../domain/audit/entry';
import { withoutSecrets } from '../../../../../domain/audit/secrets';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { preparedName } from '../../../../../shared/db/prepared-name';
import type { ChangedFields, JournalActor, JournalEntry } from '../../../shared/contract';
import { currentOrigin, type Origin } from '../origin/current-origin';
import { sha256 } from '../origin/sha256';

const LONGEST_NAME = 300;

/** Stands for the statement, whose text is the same for every single entry. */
const ONE_ENTRY = 'insert into audit_entries, one row';

/** PostgreSQL's text holds neither NUL nor half of a surrogate pair. */
const storable = (text: string): string =>
  text
    .split('\0')
    .join('')
    .slice(0, LONGEST_NAME)
    .replace(/\p{Surrogate}/gu, '\uFFFD');

const nameOf = (actor: JournalActor): string | null => ('name' in actor ? storable(actor.name) : null);

const canonicalOrNull = (fields: ChangedFields | undefined): string | null =>
  fields && Object.keys(fields).length > 0 ? canonicalJson(withoutSecrets(fields)) : null;

function rowOf(entry: JournalEntry, origin: Origin) {
  const actor = entry.actor ?? origin.actor;
  const part: ErasablePart = {
    salt: randomBytes(16).toString('hex'),
    actorName: nameOf(actor),
    objectTitle: storable(entry.object.title),
    address: entry.withoutOrigin || origin.address === null ? null : storable(origin.address),
    userAgent: entry.withoutOrigin || origin.userAgent === null ? null : storable(origin.userAgent),
    before: canonicalOrNull(entry.before),
    after: canonicalOrNull(entry.after),
  };
  return {
    actor_kind: actor.kind,
    actor_id: 'id' in actor ? actor.id : null,
    actor_name: part.actorName,
    organization: entry.organization ?? null,
    action: entry.action,
    object_type: entry.object.type,
    object_id: entry.object.id,
    object_title: part.objectTitle,
    before: part.before,
    after: part.after,
    address: part.address,
    user_agent: part.userAgent,
    request_id: origin.requestId,
    personal: entry.personal ?? false,
    salt: part.salt,
    digest: digestOf(sha256, part),
  };
}

/** Writes entries in the caller's transaction, in one statement; one transaction of their own where there is none. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(entries: readonly JournalEntry[]): Promise<number[]> {
    if (entries.length === 0) return [];
    const origin = currentOrigin(strapi);
    const rows = entries.map((entry) => rowOf(entry, origin));
    const name = rows.length === 1 ? preparedName(ONE_ENTRY) : undefined;
    const inserted: { id: string }[] = await inTransaction(strapi, (trx) => {
      const statement = trx('audit_entries').insert(rows).returning('id');
      return name === undefined ? statement : statement.options({ name });
    });
    return inserted.map(({ id }) => Number(id));
  },
});
