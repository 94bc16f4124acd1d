import type { Core } from '@strapi/strapi';
import { linkHash, NO_LINK } from '../../../../../domain/audit/chain';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { sha256 } from '../origin/sha256';
import { type EntryRow, entryOfRow } from '../queries/entry-row';

const BATCH = 1_000;

const ONE_SEALER = `select pg_try_advisory_xact_lock(hashtextextended('audit_seals', 0)) as taken`;

/** A restore puts entries into the queue that are sealed already. */
const WAITING = `
  select entry.*, exists (select from audit_seals seal where seal.entry_id = entry.id) as sealed
  from audit_unsealed waiting join audit_entries entry on entry.id = waiting.entry_id
  order by waiting.entry_id limit ${BATCH}`;

type WaitingRow = EntryRow & { readonly sealed: boolean };

/**
 * Gives committed entries their places in the chain. Who writes an entry takes no lock and no number: a place is given
 * here, by one sealer at a time, to what it finds committed; what commits later gets a later place.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Seals all that waits. @returns how many entries left the queue; 0 as well where another instance is sealing */
  async run(now: () => Date = () => new Date()): Promise<number> {
    let sealed = 0;
    for (;;) {
      const batch = await inTransaction(strapi, (trx) => sealBatch(trx, now().toISOString()));
      sealed += batch;
      if (batch < BATCH) return sealed;
    }
  },
});

async function sealBatch(trx: Transaction, sealedAt: string): Promise<number> {
  const { rows: locks }: { rows: { taken: boolean }[] } = await trx.raw(ONE_SEALER);
  if (!locks[0]?.taken) return 0;
  const last: { seq: string; hash: string } | undefined = await trx('audit_seals')
    .select('seq', 'hash')
    .orderBy('seq', 'desc')
    .first();
  const { rows }: { rows: WaitingRow[] } = await trx.raw(WAITING);
  let seq = Number(last?.seq ?? 0);
  let previous = last?.hash ?? NO_LINK;
  const seals = rows
    .filter(({ sealed }) => !sealed)
    .map((row) => {
      seq += 1;
      previous = linkHash(sha256, previous, { seq, sealedAt }, entryOfRow(row));
      return { seq, entry_id: row.id, sealed_at: sealedAt, hash: previous };
    });
  if (seals.length > 0) await trx('audit_seals').insert(seals);
  await trx.raw('delete from audit_unsealed where entry_id = any(?)', [rows.map(({ id }) => id)]);
  return rows.length;
}
