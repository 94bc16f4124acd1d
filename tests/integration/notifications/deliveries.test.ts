import { wallTimeAt } from '../../../src/domain/time/zone';
import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type MailServer, startMailServer } from '../../helpers/mail-server';
import { adminLogin } from '../../helpers/staff';
import { waitUntil } from '../../helpers/wait-until';
import { entriesOf } from '../audit/entries';

type Headers = { Authorization: string };

let app: App;
let mail: MailServer;
let headers: Headers;

const tell = (email: string, more: object = {}): Promise<void> =>
  app.run(
    async (strapi, { email, more }) => {
      await strapi
        .plugin('notifications')
        .service('api')
        .notify({
          event: 'registry.member-added',
          recipients: [{ kind: 'address', email }],
          data: { organization: 'Мэрия', position: 'Редактор' },
          ...more,
        });
    },
    { email, more },
  );

const log = async (search: string) => {
  const { body } = await app.http().get(`/notifications/deliveries?${search}`).set(headers).expect(200);
  return body.data;
};

/** The one message to the address once its fate is known. */
const endOf = (email: string) =>
  waitUntil(`an end of ${email}`, async () => {
    const [row] = await log(`text=${email}`);
    return row && row.stage !== 'queued' && row;
  });

const resend = async (...messages: string[]) =>
  (await app.http().post('/notifications/deliveries/resend').set(headers).send({ messages }).expect(200)).body
    .data;

const lettersTo = (email: string) => mail.taken.filter(({ recipients }) => recipients.includes(email));

beforeAll(async () => {
  mail = await startMailServer();
  const env = { LOG_LEVEL: 'error', SMTP_URL: mail.url, PUBLIC_URL: 'https://gospublik.example' };
  app = await startApp({ env });
  headers = (await adminLogin(app, 'registry-admin')).headers;
  mail.behave = (recipient) => (recipient.startsWith('gone') ? 'refuse-for-good' : 'accept');
});

it('the log is filtered by channel, event, stage, recipient and days', async () => {
  await tell('gone-1@log.example');
  await tell('here-1@log.example');
  const gone = await endOf('gone-1@log.example');
  await endOf('here-1@log.example');
  expect(gone).toMatchObject({
    stage: 'failed',
    channel: 'email',
    event: 'registry.member-added',
    attempts: 1,
  });
  expect(gone.reason).toContain('550 5.1.1');
  const addresses = async (search: string): Promise<string[]> =>
    (await log(search)).map((row: { recipient: { address: string } }) => row.recipient.address).sort();
  const today = wallTimeAt(new Date(), 'Europe/Moscow').date;
  expect(await addresses('text=-1@log')).toEqual(['gone-1@log.example', 'here-1@log.example']);
  expect(await addresses('text=-1@log&stage=failed')).toEqual(['gone-1@log.example']);
  expect(await addresses('text=-1@log&channel=sms')).toEqual([]);
  expect(await addresses('text=-1@log&event=registry.member-removed')).toEqual([]);
  expect(await addresses('text=-1@log&to=2020-01-01')).toEqual([]);
  expect(await addresses(`text=-1@log&from=2020-01-01&to=${today}`)).toHaveLength(2);
  await app.http().get('/notifications/deliveries?stage=lost').set(headers).expect(400);
});

it('a sent letter that is sent again is another letter; pressed twice at once it is one', async () => {
  await tell('again@log.example');
  const { documentId } = await endOf('again@log.example');
  const answers = await Promise.all([resend(documentId), resend(documentId)]);
  expect(answers.map(({ resent }) => resent).sort()).toEqual([0, 1]);
  await waitUntil('the second letter', () => lettersTo('again@log.example').length === 2);
  const ids = lettersTo('again@log.example').map(({ mail: letter }) => letter.messageId);
  expect(new Set(ids).size).toBe(2);
});

it('a message whose job was discarded can be sent by hand, not before it may have lost it', async () => {
  await tell('stranded@log.example');
  const { documentId } = await endOf('stranded@log.example');
  await query(
    app.databaseUrl,
    `update notifications_messages set stage = 'queued', claim = 'a job that is gone' where document_id = $1`,
    [documentId],
  );
  expect((await log('text=stranded'))[0].canResend).toBe(false);
  expect(await resend(documentId)).toEqual({ resent: 0, skipped: 1 });
  await query(
    app.databaseUrl,
    `update notifications_messages set updated_at = updated_at - interval '20 minutes' where document_id = $1`,
    [documentId],
  );
  expect((await log('text=stranded'))[0].canResend).toBe(true);
  expect(await resend(documentId)).toEqual({ resent: 1, skipped: 0 });
  await waitUntil('the letter', () => lettersTo('stranded@log.example').length === 2);
});

it('a closed address opens when a person clears it; both are in the journal', async () => {
  await tell('gone-2@log.example');
  const { documentId } = await endOf('gone-2@log.example');
  const { body } = await app.http().get('/notifications/suppressions?text=gone-2').set(headers).expect(200);
  expect(body.data).toHaveLength(1);
  const [closed] = body.data;
  expect(closed).toMatchObject({ channel: 'email', address: 'gone-2@log.example' });
  mail.behave = () => 'accept';
  const clear = () => app.http().post(`/notifications/suppressions/${closed.documentId}/clear`).set(headers);
  await clear().expect(200);
  expect((await clear()).status).toBe(404);
  expect(await resend(documentId)).toEqual({ resent: 1, skipped: 0 });
  await waitUntil('the letter', () => lettersTo('gone-2@log.example').length === 1);
  const [entry] = await entriesOf(app, { action: 'notifications.address-cleared' });
  expect(entry?.before).toContain('550');
  expect(JSON.stringify(entry)).not.toContain('gone-2@log');
  const rows = await query<{ action: string }>(
    app.databaseUrl,
    `select distinct action from audit_entries where action in ('notifications.message-resent', 'notifications.address-cleared')`,
  );
  expect(rows).toHaveLength(2);
});

it('opening is noticed where the reader agreed to it, and answering by its key', async () => {
  await tell('reader@log.example', { key: 'please-answer' });
  const { documentId } = await endOf('reader@log.example');
  const open = () => app.http().get(`/api/notifications/opened/${documentId}`).expect(200);
  await open();
  expect((await endOf('reader@log.example')).stage).toBe('sent');
  await query(app.databaseUrl, 'update notifications_messages set is_tracked = true where document_id = $1', [
    documentId,
  ]);
  const { headers: answer, body } = await open();
  expect(answer['content-type']).toBe('image/gif');
  expect(body.subarray(0, 3).toString()).toBe('GIF');
  expect(await endOf('reader@log.example')).toMatchObject({ stage: 'opened' });
  const unknown = await app.http().get('/api/notifications/opened/aaaaaaaaaaaaaaaaaaaaaaaa').expect(200);
  expect(unknown.body).toEqual(body);

  await app.run((strapi) => strapi.plugin('notifications').service('api').markAnswered('please-answer'));
  expect(await endOf('reader@log.example')).toMatchObject({ stage: 'answered' });
  const { body: figures } = await app
    .http()
    .get('/notifications/deliveries/figures')
    .set(headers)
    .expect(200);
  const [email] = figures.data.filter((row: { channel: string }) => row.channel === 'email');
  expect(email.answered).toBe(1);
  expect(email.opened).toBe(0);
});

it('an error nobody expected is told in Russian, with its code', async () => {
  await app.run((strapi) => {
    const service = strapi.plugin('notifications').service('compose-message');
    const { run } = service;
    service.run = () => {
      service.run = run;
      throw Object.assign(new Error('Something of the inside'), { code: 'E_INSIDE' });
    };
  });
  await tell('unexpected@log.example');
  const row = await waitUntil('a reason', async () => {
    const [found] = await log('text=unexpected@log');
    return found?.reason && found;
  });
  expect(row).toMatchObject({
    stage: 'queued',
    reason: 'Неожиданная ошибка при отправке (E_INSIDE). Подробности в журнале сервера.',
  });
});

it('an auditor reads the log and sends nothing', async () => {
  const auditor = (await adminLogin(app, 'auditor')).headers;
  await app.http().get('/notifications/deliveries').set(auditor).expect(200);
  await app
    .http()
    .post('/notifications/deliveries/resend')
    .set(auditor)
    .send({ messages: ['a'] })
    .expect(403);
});
