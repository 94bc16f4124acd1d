import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { inProject } from '../project.mjs';

const require = createRequire(import.meta.url);
const compiled = (...parts) => require(inProject('dist', 'src', ...parts));

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The product's own rules of the chain, so that what is proved here is what is written there. */
export function chainVerifier(heads) {
  const { ChainVerifier } = compiled('domain', 'audit', 'verify-chain.js');
  return new ChainVerifier(sha256, heads);
}

const ORDERED = `
  select seal.seq, seal.entry_id as seal_entry_id, seal.sealed_at, seal.hash, entry.*
  from audit_entries entry full join audit_seals seal on seal.entry_id = entry.id
  order by seal.seq nulls last, entry.id`;

const sealOf = ({ seq, seal_entry_id: entryId, sealed_at: sealedAt, hash }) =>
  seq === null
    ? null
    : { seq: Number(seq), entryId: Number(entryId), sealedAt: sealedAt.toISOString(), hash };

/** Every line of the chain as the database holds it at one moment, a few thousand rows in memory at a time. */
export async function* linesOfDatabase(client) {
  const { entryOfRow } = compiled('plugins', 'audit', 'server', 'src', 'queries', 'entry-row.js');
  await client.query('begin isolation level repeatable read read only');
  await client.query(`declare journal cursor for ${ORDERED}`);
  for (;;) {
    const { rows } = await client.query('fetch 5000 from journal');
    for (const row of rows) yield { entry: row.id === null ? null : entryOfRow(row), seal: sealOf(row) };
    if (rows.length === 0) break;
  }
  await client.query('commit');
}
