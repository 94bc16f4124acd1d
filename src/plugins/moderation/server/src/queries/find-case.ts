import type { Transaction } from '../../../../../shared/db/in-transaction';
import { type CaseRow, OPEN_STAGES } from '../cases/case-row';
import { storedIds } from './stored-json';

const TABLE = 'moderation_cases';

type StoredCase = Omit<CaseRow, 'authors'> & { readonly authors: unknown };

export const toCase = (row: StoredCase): CaseRow => ({ ...row, authors: storedIds(row.authors) });

/** The case, locked until the transaction ends: whoever decides second sees what the first decided. */
export async function lockCase(trx: Transaction, documentId: string): Promise<CaseRow | null> {
  const [row]: StoredCase[] = await trx(TABLE).where({ document_id: documentId }).forUpdate();
  return row ? toCase(row) : null;
}

/** What names the document of a case, without a lock: its lock has to be taken before that of the case. */
export async function findCase(trx: Transaction, documentId: string): Promise<CaseRow | null> {
  const [row]: StoredCase[] = await trx(TABLE).where({ document_id: documentId });
  return row ? toCase(row) : null;
}

/** The version of the document that is on its way, locked. */
export async function lockOpenCase(trx: Transaction, type: string, id: string): Promise<CaseRow | null> {
  const [row]: StoredCase[] = await trx(TABLE)
    .where({ target_type: type, target_id: id })
    .whereIn('stage', [...OPEN_STAGES])
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate();
  return row ? toCase(row) : null;
}

/** The version that is public, locked. */
export async function lockPublishedCase(trx: Transaction, type: string, id: string): Promise<CaseRow | null> {
  const [row]: StoredCase[] = await trx(TABLE)
    .where({ target_type: type, target_id: id, stage: 'published' })
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate();
  return row ? toCase(row) : null;
}

/** The latest version of the document, on its way or at its end. */
export async function findLatestCase(trx: Transaction, type: string, id: string): Promise<CaseRow | null> {
  const [row]: StoredCase[] = await trx(TABLE)
    .where({ target_type: type, target_id: id })
    .orderBy('id', 'desc')
    .limit(1);
  return row ? toCase(row) : null;
}

/** The version that is public. */
export async function findPublishedCase(trx: Transaction, type: string, id: string): Promise<CaseRow | null> {
  const [row]: StoredCase[] = await trx(TABLE).where({
    target_type: type,
    target_id: id,
    stage: 'published',
  });
  return row ? toCase(row) : null;
}
