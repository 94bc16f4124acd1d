import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { EXPORT_TABLES } from './export-tables';
import { FUNCTIONS, type GuardTrigger, TRIGGERS } from './guards';
import { INDEXES, TABLES } from './tables';

/** `A`: fires even where a session plays replica, which is how a restore switches triggers off. */
const ALWAYS = `select tgname as name from pg_trigger where tgenabled = 'A' and tgrelid in
  ('audit_entries'::regclass, 'audit_seals'::regclass)`;

const install = ({ name, table, definition }: GuardTrigger): string =>
  `create or replace trigger ${name} ${definition}; alter table ${table} enable always trigger ${name};`;

/**
 * Makes the tables of the journal and their guards, at every start under the boot lock: a guard somebody dropped is
 * back after a restart. Triggers that stand are left alone, for making one waits for every writer.
 */
export async function ensureJournal(strapi: Core.Strapi): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    await trx.raw(TABLES);
    await trx.raw(EXPORT_TABLES);
    await trx.raw(INDEXES);
    await trx.raw(FUNCTIONS);
    const { rows }: { rows: { name: string }[] } = await trx.raw(ALWAYS);
    const standing = new Set(rows.map(({ name }) => name));
    for (const trigger of TRIGGERS) if (!standing.has(trigger.name)) await trx.raw(install(trigger));
  });
}
