import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { notify } from '../../../../../shared/notifications/notifier';
import { installationZone } from '../../../../../shared/time/installation-zone';
import { headPublished } from '../events/head-published';
import { getService } from '../get-service';
import { headRecipients } from '../queries/head-recipients';
import { lastLocalDay } from '../queries/last-local-day';

interface HeadRow {
  readonly seq: string;
  readonly hash: string;
  readonly sealed_at: Date;
  readonly delivered_at: Date | null;
}

/** What lies in DATA_DIR/audit-heads and goes by e-mail; `npm run audit:verify` reads it. */
interface Head {
  readonly day: string;
  readonly seq: number;
  readonly hash: string;
  readonly sealedAt: string;
}

/**
 * Gives the end of the chain out of the database, once for each day that is over: whoever changes the database later
 * cannot change what lies elsewhere. It is the chain as the first tick after midnight finds it. The file is there before
 * anybody is told; one that cannot be written leaves the day to the next tick.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(at: Date | null = null): Promise<void> {
    await getService(strapi, 'seal-entries').run();
    const zone = installationZone(strapi);
    await inTransaction(strapi, async (trx) => {
      const day = await lastLocalDay(trx, zone, at);
      const row = await headOfDay(trx, day);
      if (!row || row.delivered_at) return;
      const head = { day, seq: Number(row.seq), hash: row.hash, sealedAt: row.sealed_at.toISOString() };
      await keepFile(strapi, head);
      await tell(strapi, head);
      await trx('audit_heads').where({ day }).update({ delivered_at: trx.fn.now() });
    });
  },
});

/** Locked: instances tick at the same time. */
async function headOfDay(trx: Transaction, day: string): Promise<HeadRow | undefined> {
  await trx.raw(
    `insert into audit_heads (day, seq, hash, sealed_at)
     select ?::date, seq, hash, sealed_at from audit_seals order by seq desc limit 1
     on conflict (day) do nothing`,
    [day],
  );
  return trx('audit_heads').where({ day }).forUpdate().first();
}

async function keepFile(strapi: Core.Strapi, head: Head): Promise<void> {
  const directory = path.join(strapi.config.get<string>('storage.dataDir'), 'audit-heads');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(path.join(directory, `${head.day}.json`), `${JSON.stringify(head, null, 2)}\n`, {
    mode: 0o600,
  });
}

/** The letters go as all others do: at their pace, each until it is taken or refused for good. */
async function tell(strapi: Core.Strapi, { day, seq, hash, sealedAt }: Head): Promise<void> {
  const addresses = await headRecipients(strapi);
  await notify(strapi, {
    event: headPublished.code,
    recipients: addresses.map((email) => ({ kind: 'address', email })),
    data: { day, seq: String(seq), hash, sealedAt },
    key: `${headPublished.code}:${day}`,
  });
}
