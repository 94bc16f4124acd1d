import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { pluginApi } from '../../../../../shared/plugin-api';
import { BROWSER_UID, TABLES } from '../../../shared/ids';
import type { AddBrowserBody } from '../../../shared/preferences';
import { newId } from '../queries/new-id';

type Kept = { document_id: string; title: string | null };

/** Browsers in which a panel user allowed notifications. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const journal = (act: 'added' | 'removed', { document_id, title }: Kept) =>
    pluginApi(strapi, 'audit').record({
      action: `notifications.browser-${act}`,
      object: { type: BROWSER_UID, id: document_id, title: title ?? 'Браузер' },
    });

  return {
    /** The same browser again is the same row; of somebody else who signed in there before it is taken over. */
    async add(
      { userId }: { userId: number },
      { endpoint, p256dh, auth, title }: AddBrowserBody,
    ): Promise<void> {
      const now = new Date();
      const change = { user_id: userId, public_key: p256dh, auth_secret: auth, title, updated_at: now };
      const endpoint_hash = createHash('sha256').update(endpoint).digest('hex');
      await inTransaction(strapi, async (trx) => {
        const rows: Kept[] = await trx(TABLES.browsers)
          .insert({ document_id: newId(), endpoint, endpoint_hash, created_at: now, ...change })
          .onConflict('endpoint_hash')
          .merge(change)
          .returning(['document_id', 'title']);
        for (const row of rows) await journal('added', row);
      });
    },

    async remove({ userId }: { userId: number }, documentId: string): Promise<void> {
      await inTransaction(strapi, async (trx) => {
        const rows: Kept[] = await trx(TABLES.browsers)
          .where({ user_id: userId, document_id: documentId })
          .delete()
          .returning(['document_id', 'title']);
        for (const row of rows) await journal('removed', row);
      });
    },
  };
};
