import { labelKey } from '../../../../../domain/versions/content';
import type { Transaction } from '../../../../../shared/db/in-transaction';

interface Erased {
  readonly type: string;
  readonly documentId: string;
  /** Every version of the document with this content says the same of the same people. */
  readonly hash: string;
  /** id of the entry that tells of the erasure. */
  readonly erasedBy: number;
}

const VERSIONS = `
update audit_versions set title = '', labels = '{}', state = '{}', note = null, name = null, actor_name = null,
  erased_by = :erasedBy
where type = :type and document_id = :documentId and hash = :hash and erased_by is null`;

/** Another document may have the same content, e.g. as a copy: it is erased there, by itself. */
const BODY = `
update audit_snapshots set content = '{}'
where hash = :hash and not exists (select 1 from audit_versions v where v.hash = :hash and v.erased_by is null)`;

/** Versions of other documents keep what this one was called; names that its remaining versions bear may stay. */
const LABELS = `
update audit_versions set labels = labels || jsonb_build_object(:label::text, null)
where labels ->> :label <> '' and labels ->> :label not in (
  select title from audit_versions where type = :type and document_id = :documentId and erased_by is null)`;

/**
 * Empties the versions of a document with one content, and takes its name out of the links of others; the hash stays,
 * and proves that it was this content.
 */
export async function eraseVersions(trx: Transaction, erased: Erased): Promise<void> {
  await trx.raw(VERSIONS, { ...erased });
  await trx.raw(BODY, { hash: erased.hash });
  const { type, documentId } = erased;
  await trx.raw(LABELS, { type, documentId, label: labelKey({ $relation: type, documentId }) });
}
