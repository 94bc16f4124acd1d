import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { spreadsheet } from '../../../../../shared/csv/spreadsheet';
import { defineTask, type JobRun } from '../../../../../shared/jobs/task';
import { type CsvNames, csvHeads, csvLine } from '../export/csv-line';
import { exportFile } from '../export/export-file';
import { taskTitle } from '../origin/task-title';
import type { EntryRow } from '../queries/entry-row';
import { type ExportRow, findExport, readyExport, saveExport } from '../queries/export-row';
import type { Place } from '../queries/journal-conditions';
import { countJournalRows, journalRows } from '../queries/journal-rows';
import { organizationNames } from '../queries/organization-names';
import { typeName } from '../queries/type-name';
import { exportBody } from '../validation/journal';

const STEP = 1_000;

/** Started again after a failure it writes the file anew; nobody sees a file that is not whole. */
export const exportJournal = defineTask({
  name: 'audit.export-journal',
  title: { ru: 'Выгрузить журнал в файл', en: 'Export the journal' },
  maxAttempts: 3,
  payload: z.strictObject({ exportId: z.uuid() }),
  async run(strapi, { exportId }, job) {
    const row = await findExport(strapi, exportId);
    if (!row) return;
    await saveExport(strapi, exportId, { stage: 'running', done: 0, expires_at: null });
    try {
      await writeFile(strapi, row, job);
      if (!(await readyExport(strapi, exportId))) await rm(exportFile(strapi, exportId), { force: true });
    } catch (error) {
      if (await saveExport(strapi, exportId, { stage: 'failed' })) throw error;
    }
  },
});

/** The disk stops the reading, and a failed reading ends the file; what is not whole does not stay. */
async function writeFile(strapi: Core.Strapi, row: ExportRow, job: JobRun): Promise<void> {
  const file = exportFile(strapi, row.id);
  const part = `${file}.part`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    await pipeline(linesOf(strapi, row, job), spreadsheet(), createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function* linesOf(strapi: Core.Strapi, row: ExportRow, job: JobRun): AsyncGenerator<string[]> {
  yield csvHeads;
  const filters = exportBody.parse(JSON.parse(row.filters));
  const total = await countJournalRows(strapi, row.organizations, filters);
  let after: Place | null = null;
  for (let done = 0; ; ) {
    job.signal.throwIfAborted();
    const page = await journalRows(strapi, row.organizations, filters, { after, limit: STEP });
    const names = await namesOf(strapi, page);
    for (const entry of page) yield csvLine(entry, names);
    done += page.length;
    const isWanted = await saveExport(strapi, row.id, { done, total: Math.max(total, done) });
    if (!isWanted) throw new Error('The export was deleted while it was written');
    await job.progress(done, Math.max(total, done));
    const last = page.at(-1);
    if (!last || page.length < STEP) return;
    after = { at: last.at.toISOString(), id: Number(last.id) };
  }
}

const namesOf = async (strapi: Core.Strapi, page: readonly EntryRow[]): Promise<CsvNames> => ({
  organizations: await organizationNames(
    strapi,
    page.flatMap(({ organization }) => organization ?? []),
  ),
  type: (type) => typeName(strapi, type),
  task: (kind, name) => taskTitle(strapi, kind, name)?.ru,
});
