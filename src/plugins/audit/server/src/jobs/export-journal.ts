import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { spreadsheet } from '../../../../../shared/csv/spreadsheet';
import { defineTask, type JobRun } from '../../../../../shared/jobs/task';
import { JOURNAL_LIMITS } from '../../../shared/ids';
import { csvHeads, csvLine } from '../export/csv-line';
import { exportFile } from '../export/export-file';
import { type ExportRow, findExport, saveExport } from '../queries/export-row';
import type { Place } from '../queries/journal-conditions';
import { countJournalRows, journalRows } from '../queries/journal-rows';
import { organizationNames } from '../queries/organization-names';
import { exportBody } from '../validation/journal';

const STEP = 1_000;
const DAY_MS = 86_400_000;

/** Started again after a failure it writes the file anew; nobody sees a file that is not whole. */
export const exportJournal = defineTask({
  name: 'audit.export-journal',
  title: { ru: 'Выгрузить журнал в файл', en: 'Export the journal' },
  maxAttempts: 3,
  payload: z.strictObject({ exportId: z.uuid() }),
  async run(strapi, { exportId }, job) {
    const row = await findExport(strapi, exportId);
    if (!row) return;
    await saveExport(strapi, exportId, { stage: 'running', done: 0 });
    try {
      await writeFile(strapi, row, job);
      const expires = new Date(Date.now() + JOURNAL_LIMITS.exportDays * DAY_MS);
      await saveExport(strapi, exportId, { stage: 'ready', expires_at: expires });
    } catch (error) {
      await saveExport(strapi, exportId, { stage: 'failed' });
      throw error;
    }
  },
});

async function writeFile(strapi: Core.Strapi, row: ExportRow, job: JobRun): Promise<void> {
  const file = exportFile(strapi, row.id);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const csv = spreadsheet();
  const sink = createWriteStream(`${file}.part`, { mode: 0o600 });
  csv.pipe(sink);
  csv.write(csvHeads);
  await writeRows(strapi, row, job, (line) => csv.write(line));
  csv.end();
  await finished(sink);
  await rename(`${file}.part`, file);
}

async function writeRows(
  strapi: Core.Strapi,
  row: ExportRow,
  job: JobRun,
  write: (line: string[]) => void,
): Promise<void> {
  const filters = exportBody.parse(JSON.parse(row.filters));
  const total = await countJournalRows(strapi, row.organizations, filters);
  let after: Place | null = null;
  for (let done = 0; ; ) {
    job.signal.throwIfAborted();
    const page = await journalRows(strapi, row.organizations, filters, { after, limit: STEP });
    const names = await organizationNames(
      strapi,
      page.flatMap(({ organization }) => organization ?? []),
    );
    for (const entry of page) write(csvLine(entry, names));
    done += page.length;
    await saveExport(strapi, row.id, { done, total: Math.max(total, done) });
    await job.progress(done, Math.max(total, done));
    const last = page.at(-1);
    if (!last || page.length < STEP) return;
    after = { at: last.at.toISOString(), id: Number(last.id) };
  }
}
