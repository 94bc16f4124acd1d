import { jobProgressTexts } from '../../../src/admin/shared/job-progress-texts';
import { sentenceOfJob } from '../../../src/admin/shared/job-sentence';
import type { JobState } from '../../../src/plugins/jobs/shared/contract';

const state: JobState = {
  ...{ id: '7', task: 'audit.export-journal', stage: 'dead' as const, progress: null },
  ...{ isCancelling: false, startedBy: 1, reason: null },
};
const said = (reason: string): string =>
  sentenceOfJob({ ...state, reason }, (id, values) =>
    jobProgressTexts.ru[id].replace(/\{(\w+)\}/g, (_all, name: string) => values?.[name] ?? ''),
  );

it.each([
  ['ProcessDied', 'Не получилось: процесс остановился, не закончив. Сообщите администратору.'],
  ['Superseded', 'Не получилось: заменено более новым заданием. Сообщите администратору.'],
  [
    'UnreadablePayload: id',
    'Не получилось: данные задания не подходят этой версии программы: id. Сообщите администратору.',
  ],
  ['На диске нет места.', 'Не получилось: На диске нет места. Сообщите администратору.'],
])('says of %s what people understand', (reason, sentence) => {
  expect(said(reason)).toBe(sentence);
});
