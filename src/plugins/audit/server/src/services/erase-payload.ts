import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import type { EraseBody } from '../../../shared/journal';
import { getService } from '../get-service';
import { forgetExports } from '../jobs/forget-exports';
import type { EntryRow } from '../queries/entry-row';
import { expireExports } from '../queries/export-row';

const ERASED = 'audit.payload-erased';

const EMPTIED = {
  salt: null,
  actor_name: null,
  object_title: null,
  address: null,
  user_agent: null,
  before: null,
  after: null,
};

const notFound = (): RefusedError =>
  new RefusedError(404, 'EntryNotFound', {
    ru: 'Такой записи в журнале нет.',
    en: 'There is no such entry in the journal.',
  });

const notErasable = (): RefusedError =>
  new RefusedError(409, 'EntryNotErasable', {
    ru: 'Эту запись стереть нельзя: она уже стёрта или сама говорит о стирании.',
    en: 'This entry cannot be erased: it is erased already or tells of an erasure itself.',
  });

/**
 * Erases what of an entry may be personal data, by law: who, what, when and about which object stay, names, titles,
 * addresses and values go. Its digest stays in the chain, and this entry says who erased, why and on what ground
 * (e.g. 152-ФЗ, article 21). Files exported before may hold the same: their term is over, and a job deletes them.
 * @throws RefusedError 404 `EntryNotFound`, 409 `EntryNotErasable`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(id: number, { reason, basis }: EraseBody): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const row: EntryRow | undefined = await trx('audit_entries').where({ id }).forUpdate().first();
      if (!row) throw notFound();
      if (row.erased_by !== null || row.action === ERASED) throw notErasable();
      const [erasedBy] = await getService(strapi, 'record-entries').run([
        {
          action: ERASED,
          object: { type: 'audit.entry', id: String(id), title: `№ ${id}` },
          organization: row.organization,
          after: { reason, basis },
        },
      ]);
      await trx('audit_entries')
        .where({ id })
        .update({ ...EMPTIED, erased_by: erasedBy });
      await expireExports(trx);
      await enqueue(strapi, forgetExports, {});
    });
  },
});
