import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';
import type { WebhookResult } from '../../../shared/webhooks';

const KEPT = 10;

/** One statement: attempts of two instances at once are both kept. */
const PREPEND = `
  update ?? set results = (
    select jsonb_agg(one.result order by one.place) from (
      select result, place from jsonb_array_elements(jsonb_build_array(?::jsonb) || results::jsonb)
        with ordinality as all_of_them (result, place) order by place limit ${KEPT}) one)
  where document_id = ?`;

/** Keeps the latest attempts at an endpoint, newest first. */
export async function recordResult(
  strapi: Core.Strapi,
  documentId: string,
  result: WebhookResult,
): Promise<void> {
  await inTransaction(strapi, (trx) =>
    trx.raw(PREPEND, [TABLES.webhooks, JSON.stringify(result), documentId]),
  );
}
