import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { eventually, lettersTo } from '../../helpers/letters';
import { startMailServer } from '../../helpers/mail-server';
import { createStaff } from '../../helpers/staff';
import { waitUntil } from '../../helpers/wait-until';

const tickAt = (app: App, at: string): Promise<void> =>
  app.run(async (strapi, at) => strapi.plugin('audit').service('publish-head').run(new Date(at)), at);

const headOf = (app: App, day: string): { seq: number; hash: string; sealedAt: string } =>
  JSON.parse(readFileSync(path.join(app.dataDir, 'audit-heads', `${day}.json`), 'utf8'));

it('lies as a file and goes to the auditors, once a day that is over where the installation lives', async () => {
  const app = await startApp({ env: { LOG_LEVEL: 'error' } });
  const { email } = await createStaff(app, 'auditor');
  // 23:59 and 00:01 in Moscow.
  await tickAt(app, '2027-02-04T20:59:00Z');
  await tickAt(app, '2027-02-04T21:01:00Z');
  await tickAt(app, '2027-02-04T22:05:00Z');
  const files = readdirSync(path.join(app.dataDir, 'audit-heads'));
  // The tick of today may have run as well.
  expect(files.filter((name) => name > '2027')).toEqual(['2027-02-03.json', '2027-02-04.json']);
  const lettersOf = async (day: string) =>
    (await lettersTo(app, email)).filter(({ subject }) => subject?.includes(day));
  await eventually(async () => (await lettersOf('2027-02-04')).length > 0, 'the head of the day');
  await tickAt(app, '2027-02-05T21:01:00Z');
  await eventually(async () => (await lettersOf('2027-02-05')).length > 0, 'the head of the next day');
  const letters = await lettersOf('2027-02-04');
  const { hash, sealedAt } = headOf(app, '2027-02-04');
  expect(letters.map(({ text }) => text)).toEqual([expect.stringContaining(hash)]);
  expect(letters[0]?.text).toContain(`последняя запись запечатана: ${sealedAt}`);
});

it('an address that is refused for good or for now keeps no other from its one letter', async () => {
  const mail = await startMailServer();
  mail.behave = (recipient) => {
    if (recipient.startsWith('gone')) return 'refuse-for-good';
    return recipient.startsWith('busy') ? 'refuse-for-now' : 'accept';
  };
  const app = await startApp({
    env: {
      LOG_LEVEL: 'error',
      SMTP_URL: mail.url,
      NOTIFY_RETRY_SECONDS: '1,1',
      AUDIT_HEADS_TO: 'gone@heads.example,busy@heads.example,kept@heads.example',
    },
  });
  for (const minute of ['01', '02', '03']) await tickAt(app, `2027-03-04T21:${minute}:00Z`);
  const messages = () =>
    query<{ address: string; stage: string }>(
      app.databaseUrl,
      `select address, stage from notifications_messages
       where notification in (select document_id from notifications_notifications where key like '%2027-03-04')
       order by address`,
    );
  await waitUntil('the letters have ended', async () => {
    const rows = await messages();
    return rows.length === 3 && rows.every(({ stage }) => stage !== 'queued');
  });
  expect(await messages()).toEqual([
    { address: 'busy@heads.example', stage: 'failed' },
    { address: 'gone@heads.example', stage: 'failed' },
    { address: 'kept@heads.example', stage: 'sent' },
  ]);
  const taken = mail.taken.filter(({ mail: { subject } }) => subject?.includes('2027-03-04'));
  expect(taken.map(({ recipients }) => recipients)).toEqual([['kept@heads.example']]);
  expect(taken[0]?.mail.text).toContain(headOf(app, '2027-03-04').hash);
});
