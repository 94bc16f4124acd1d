import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { BROWSER_UID, TABLES } from '../../../shared/ids';
import type { AddBrowserBody } from '../../../shared/preferences';
import { newId } from '../queries/new-id';

/** Browsers in which a panel user allowed notifications. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The same browser again is the same row; of somebody else who signed in there before it is taken over. */
  async add(
    { userId }: { userId: number },
    { endpoint, p256dh, auth, title }: AddBrowserBody,
  ): Promise<void> {
    const now = new Date();
    const change = { user_id: userId, public_key: p256dh, auth_secret: auth, title, updated_at: now };
    const endpoint_hash = createHash('sha256').update(endpoint).digest('hex');
    await inTransaction(strapi, (trx) =>
      trx(TABLES.browsers)
        .insert({ document_id: newId(), endpoint, endpoint_hash, created_at: now, ...change })
        .onConflict('endpoint_hash')
        .merge(change),
    );
  },

  async remove({ userId }: { userId: number }, documentId: string): Promise<void> {
    await strapi.db.query(BROWSER_UID).deleteMany({ where: { userId, documentId } });
  },
});
