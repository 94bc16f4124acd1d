import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type MailServer, startMailServer } from '../../helpers/mail-server';
import { createOrganization } from '../../helpers/organizations';
import { adminLogin } from '../../helpers/staff';
import { addMember } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';

type Headers = { Authorization: string };

const EMAIL = '/notifications/templates/registry.member-added/email';
const NEW = { subject: 'Вам открыт доступ: {{organization}}', text: 'Здравствуйте!\n\nВы – {{position}}.' };

let app: App;
let mail: MailServer;
let headers: Headers;

const lettersTo = (email: string) => mail.taken.filter(({ recipients }) => recipients.includes(email));

/** The letter of somebody who has just been added to an organisation. */
const nextLetter = async () => {
  const { staff } = await adminLogin(app, 'editor');
  const { documentId, shortName } = await createOrganization(app);
  await addMember(app, staff.id, documentId);
  await waitUntil('the letter', () => lettersTo(staff.email).length > 0);
  return { letter: lettersTo(staff.email)[0]?.mail, shortName };
};

beforeAll(async () => {
  mail = await startMailServer();
  app = await startApp({ env: { LOG_LEVEL: 'error', SMTP_URL: mail.url } });
  headers = (await adminLogin(app, 'registry-admin')).headers;
});

it('an edited text is what the next letter says, and the shipped one again after a reset', async () => {
  const before = await app.http().get(EMAIL).set(headers).expect(200);
  expect(before.body.data).toMatchObject({
    isEdited: false,
    variables: [{ name: 'organization' }, { name: 'position' }],
  });
  const saved = await app.http().post(`${EMAIL}/save`).set(headers).send(NEW).expect(200);
  expect(saved.body.data).toMatchObject({ ...NEW, isEdited: true, shipped: before.body.data.shipped });
  const edited = await nextLetter();
  expect(edited.letter?.subject).toBe(`Вам открыт доступ: ${edited.shortName}`);
  expect(edited.letter?.text).toContain('Вы – не указана.');
  await app.http().post(`${EMAIL}/reset`).set(headers).expect(200);
  expect((await nextLetter()).letter?.subject).toMatch(/^Теперь вы работаете/);
});

it('each version is in the journal with what it was before', async () => {
  await app.http().post(`${EMAIL}/save`).set(headers).send(NEW).expect(200);
  const second = { ...NEW, subject: 'Второй' };
  await app.http().post(`${EMAIL}/save`).set(headers).send(second).expect(200);
  await app.http().post(`${EMAIL}/reset`).set(headers).expect(200);
  const rows = await query<{ action: string }>(
    app.databaseUrl,
    `select action from audit_entries where action like 'notifications.template-%' order by id desc limit 3`,
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'notifications.template-reset',
    'notifications.template-changed',
    'notifications.template-changed',
  ]);
});

it('versions saved at once are told one after the other', async () => {
  const [{ id } = { id: 0 }] = await query<{ id: number }>(
    app.databaseUrl,
    'select max(id) as id from audit_entries',
  );
  const subjects = ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж', 'З'];
  await Promise.all(
    subjects.map((subject) =>
      app
        .http()
        .post(`${EMAIL}/save`)
        .set(headers)
        .send({ ...NEW, subject })
        .expect(200),
    ),
  );
  const told = await query<{ before: string; after: string }>(
    app.databaseUrl,
    `select before, after from audit_entries where action = 'notifications.template-changed' and id > $1 order by id`,
    [id],
  );
  expect(told).toHaveLength(subjects.length);
  const subjectIn = (fields: string) => JSON.parse(fields).subject;
  expect(told.slice(1).map(({ before }) => subjectIn(before))).toEqual(
    told.slice(0, -1).map(({ after }) => subjectIn(after)),
  );
  await app.http().post(`${EMAIL}/reset`).set(headers).expect(200);
});

it('what is saved as it was is told by nobody', async () => {
  const count = async () =>
    (
      await query(
        app.databaseUrl,
        `select 1 from audit_entries where action = 'notifications.template-changed'`,
      )
    ).length;
  await app.http().post(`${EMAIL}/save`).set(headers).send(NEW).expect(200);
  const before = await count();
  await app.http().post(`${EMAIL}/save`).set(headers).send(NEW).expect(200);
  expect(await count()).toBe(before);
  await app.http().post(`${EMAIL}/reset`).set(headers).expect(200);
});

it.each([
  [{ ...NEW, subject: 'Вам: {{organisation}}' }, ['subject'], 'TemplateUnknownVariable', '{{organization}}'],
  [{ ...NEW, text: 'Вы {{password}}' }, ['text'], 'TemplateUnknownVariable', '{{password}}'],
  [{ ...NEW, text: 'Вы {{position' }, ['text'], 'TemplateBraces', '{{'],
  [{ ...NEW, text: '  \n ' }, ['text'], 'TemplateEmpty', ''],
  [{ ...NEW, subject: 'Тема\nBcc: evil@attacker.example' }, ['subject'], 'TemplateControlCharacter', ''],
])('a text with a fault is not saved, and the answer names it: %j', async (text, path, code, named) => {
  const { body } = await app.http().post(`${EMAIL}/save`).set(headers).send(text).expect(400);
  expect(body.error.details.code).toBe('TemplateRefused');
  expect(body.error.details.errors).toHaveLength(1);
  expect(body.error.details.errors[0]).toMatchObject({ path, code });
  expect(body.error.details.errors[0].message).toContain(named);
  const stored = await app.http().get(EMAIL).set(headers).expect(200);
  expect(stored.body.data.isEdited).toBe(false);
});

it('two people saving one template at once leave one text', async () => {
  const save = (subject: string) =>
    app
      .http()
      .post(`${EMAIL}/save`)
      .set(headers)
      .send({ ...NEW, subject });
  const answers = await Promise.all(['А', 'Б', 'В', 'Г'].map(save));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const rows = await query(app.databaseUrl, `select 1 from notifications_templates where channel = 'email'`);
  expect(rows).toHaveLength(1);
  await app.http().post(`${EMAIL}/reset`).set(headers).expect(200);
});

it('the preview shows samples in place of variables, as text and as a letter that runs nothing', async () => {
  const text = { ...NEW, text: '<b>{{position}}</b>' };
  const { body } = await app.http().post(`${EMAIL}/preview`).set(headers).send(text).expect(200);
  expect(body.data.subject).toBe('Вам открыт доступ: Администрация города Заречного');
  expect(body.data.text).toContain('<b>Редактор сайта</b>');
  expect(body.data.html).toContain('&lt;b&gt;Редактор сайта&lt;/b&gt;');
});

it('a test goes to the person who asks for it, saved or not', async () => {
  const { staff, headers: own } = await adminLogin(app, 'registry-admin');
  const { body } = await app.http().post(`${EMAIL}/test`).set(own).send(NEW).expect(200);
  expect(body.data.address).toBe(staff.email);
  await waitUntil('the test', () => lettersTo(staff.email).length > 0);
  expect(lettersTo(staff.email)[0]?.mail.subject).toBe('Вам открыт доступ: Администрация города Заречного');
  const refused = await app
    .http()
    .post('/notifications/templates/registry.member-added/sms/test')
    .set(own)
    .send(NEW);
  expect([refused.status, refused.body.error.details.code]).toEqual([422, 'ChannelUnavailable']);
  expect(refused.body.error.message).toContain('SMS_URL');
});

it('there is no template of an unknown event', async () => {
  await app.http().get('/notifications/templates/registry.nothing/email').set(headers).expect(404);
  await app.http().get('/notifications/templates/registry.member-added/pigeon').set(headers).expect(400);
});

it('there are templates for the channels that reach whom an event is told to: of the public by mail alone', async () => {
  const { data } = (await app.http().get('/notifications/templates').set(headers).expect(200)).body;
  type Told = { audience: string; templates: { channel: string }[] };
  const channelsOf = (audience: string): string[][] =>
    data
      .filter((event: Told) => event.audience === audience)
      .map((event: Told) => event.templates.map(({ channel }) => channel));
  const [staff, others] = [channelsOf('staff'), data.filter((event: Told) => event.audience !== 'staff')];
  expect(staff[0]).toEqual(expect.arrayContaining(['inbox', 'email', 'sms', 'max']));
  expect(others.length).toBeGreaterThan(3);
  for (const { code, audience } of others) expect([code, channelsOf(audience)[0]]).toEqual([code, ['email']]);
});
