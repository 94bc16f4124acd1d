import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { offerCsv } from '../../../../../shared/csv/offer-csv';
import { RefusedError } from '../../../../../shared/errors';
import { parse } from '../../../../../shared/parse';
import { exportFile } from '../export/export-file';
import { getService } from '../get-service';
import { type ExportRow, exportOfRow, findExport } from '../queries/export-row';
import { exportBody, exportParams } from '../validation/journal';
import { visibleTo } from './visible-to';

const gone = (): RefusedError =>
  new RefusedError(404, 'ExportNotFound', {
    ru: 'Такой выгрузки нет или её срок вышел. Сделайте новую.',
    en: 'There is no such export, or it has expired. Make a new one.',
  });

/** One's own export: it holds what its maker was allowed to see. */
async function ownExport(strapi: Core.Strapi, userId: number, params: unknown): Promise<ExportRow> {
  const row = await findExport(strapi, parse(exportParams, params).id);
  if (!row || row.created_by !== userId) throw gone();
  return row;
}

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async create(ctx) {
    const filters = parse(exportBody, ctx.request.body);
    const { userId } = actorOf(ctx);
    const visible = await visibleTo(strapi, ctx);
    ctx.body = { data: await getService(strapi, 'request-export').run(userId, visible, filters) };
    ctx.status = 202;
  },

  async find(ctx) {
    ctx.body = { data: await getService(strapi, 'list-exports').run(actorOf(ctx).userId) };
  },

  async findOne(ctx) {
    ctx.body = { data: exportOfRow(await ownExport(strapi, actorOf(ctx).userId, ctx.params)) };
  },

  async download(ctx) {
    const row = await ownExport(strapi, actorOf(ctx).userId, ctx.params);
    const isOver = row.expires_at === null || row.expires_at.getTime() < Date.now();
    if (row.stage !== 'ready' || isOver) throw gone();
    const file = exportFile(strapi, row.id);
    const { size } = await stat(file).catch(() => {
      throw gone();
    });
    await getService(strapi, 'record-entries').run([
      { action: 'audit.export-downloaded', object: { type: 'audit.export', id: row.id, title: 'CSV' } },
    ]);
    offerCsv(strapi, ctx, 'journal', row.created_at);
    ctx.length = size;
    ctx.body = createReadStream(file);
  },
});
