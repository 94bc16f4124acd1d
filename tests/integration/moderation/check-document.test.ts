import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type App, startApp } from '../../helpers/app';
import { createDocument } from '../../helpers/documents';
import { pdf, png } from '../../helpers/sample-files';
import { adminLogin } from '../../helpers/staff';
import { type Member, twoOrganizations } from '../../helpers/two-organizations';
import { entriesOf } from '../audit/entries';

const NEWS = 'api::news-item.news-item';
const CONTACT = 'api::contact.contact';

type Finding = { check: string; severity: string; path: (string | number)[]; excerpt: string | null };
type Headers = { Authorization: string };

let app: App;
let own: { documentId: string };
let foreign: { documentId: string };
let editor: Member;
let foreignEditor: Member;
let keeper: Headers;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'warn', PUBLIC_URL: 'http://pages.example' } });
  const both = await twoOrganizations(app);
  ({ own, foreign } = both);
  editor = both.ownEditor;
  foreignEditor = both.foreignEditor;
  keeper = (await adminLogin(app, 'registry-admin')).headers;
});

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const link = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: 'Порядок приёма' }] }],
});

const GOOD = {
  title: 'В Светлогорье открыли новый мост',
  lead: 'С понедельника по новому мосту ходят автобусы и ездят машины.',
  body: [
    paragraph(
      'Мост строили два года. По нему проложили две полосы для машин и дорожку для пешеходов. Движение открыли утром.',
    ),
  ],
  topic: 'transport',
};

const check = (documentId: string, headers: Headers = editor.headers, type: string = NEWS) =>
  app.http().post(`/moderation/documents/${type}/${documentId}/check`).set(headers).send({});

let made = 0;

/** A title of its own, that repeats no other. */
const titled = (): { title: string } => {
  made += 1;
  return { title: `Мост номер ${made} открыт для движения` };
};

async function found(changes: object, headers?: Headers): Promise<string[]> {
  const documentId = await createDocument(app, NEWS, own, { ...GOOD, ...titled(), ...changes });
  const { body } = await check(documentId, headers).expect(200);
  return body.data.findings.map(({ check: code, severity, path, excerpt }: Finding) =>
    [severity, code, path.join('.'), excerpt ?? ''].join(' ').trim(),
  );
}

it('nothing is found in a good draft, and the report names what was checked', async () => {
  const documentId = await createDocument(app, NEWS, own, GOOD);
  const { body } = await check(documentId).expect(200);
  expect(body.data).toMatchObject({
    findings: [],
    errors: 0,
    warnings: 0,
    policyVersion: expect.any(Number),
  });
  expect(body.data.hash).toMatch(/^[0-9a-f]{64}$/);
});

it('faults are named with their field, errors first', async () => {
  expect(
    await found({
      topic: null,
      body: [
        paragraph(
          'СНИЛС заявителя 112-233-445 95. Приём осуществляется по вторникам. Заевление и ещё раз.'.repeat(2),
        ),
      ],
    }),
  ).toEqual([
    'error personal-data body 112-233-445 95',
    'error personal-data body 112-233-445 95',
    'error required-fields topic',
    'warning spelling body Заевление',
    'warning office-jargon body осуществляется',
    'warning office-jargon body осуществляется',
  ]);
});

it('a phone among the published contacts is no private one, whoever they belong to', async () => {
  const body = [
    paragraph(
      'Звоните в дежурную часть: +7 496 555-11-22. Там ответят и днём, и ночью, без выходных и перерыва. Скажите адрес и что случилось.',
    ),
  ];
  expect(await found({ body })).toEqual(['warning personal-phones body +7 496 555-11-22']);
  await createDocument(app, CONTACT, foreign, { phone: '+74965551122' }, true);
  expect(await found({ body })).toEqual([]);
});

it('a link to our own pages leads to what the public sees; drafts of others are not told of', async () => {
  const slug = `most-${process.pid}`;
  const to = (page: string) => ({ body: [...GOOD.body, link(`http://pages.example/${page}`)] });
  await createDocument(
    app,
    NEWS,
    own,
    { ...GOOD, title: 'Мост закрыт на ремонт', slug: `${slug}-shown` },
    true,
  );
  await createDocument(app, NEWS, own, { ...GOOD, title: 'Мост ждёт приёмки', slug: `${slug}-own` });
  await createDocument(app, NEWS, foreign, {
    ...GOOD,
    title: 'Мост в соседнем городе',
    slug: `${slug}-foreign`,
  });
  const [shown, hidden, foreignDraft, missing] = await Promise.all(
    ['shown', 'own', 'foreign', 'nowhere'].map((name) => found(to(`news/${slug}-${name}`))),
  );
  expect(shown).toEqual([]);
  expect([hidden, foreignDraft, missing].map((list) => list?.length)).toEqual([1, 1, 1]);
  const messages = async (name: string) => {
    const documentId = await createDocument(app, NEWS, own, {
      ...GOOD,
      ...titled(),
      ...to(`news/${slug}-${name}`),
    });
    const { body } = await check(documentId).expect(200);
    return body.data.findings.map(({ message }: { message: { ru: string } }) => message.ru);
  };
  expect(await messages('own')).toEqual(['Страница, на которую ведёт ссылка, не опубликована.']);
  expect(await messages('foreign')).toEqual(await messages('nowhere'));
});

it('a repeated title is found among what is public and own, not among drafts of others', async () => {
  const title = `Расписание автобусов ${process.pid}`;
  await createDocument(app, NEWS, foreign, { ...GOOD, title });
  expect(await found({ title })).toEqual([]);
  expect(await found({ title: `«${title}»` })).toEqual([`warning duplicate-titles title ${title}`]);
});

it('a document one may not read is not there', async () => {
  const documentId = await createDocument(app, NEWS, foreign, GOOD);
  await check(documentId).expect(404);
  await check(documentId, foreignEditor.headers).expect(200);
  await check('nothing').expect(404);
  await check(documentId, foreignEditor.headers, 'plugin::moderation.word').expect(404);
  await check(documentId, foreignEditor.headers, 'admin::user').expect(404);
});

it('an attachment is judged by its bytes, not by its name: what lies in the storage is looked into', async () => {
  const { body: files } = await app
    .http()
    .post('/upload')
    .set(editor.headers)
    .attach('files', pdf(), 'постановление.pdf')
    .expect(201);
  const [{ id, url }] = files;
  const attachments = [id];
  expect(await found({ attachments })).toEqual([]);
  writeFileSync(path.join(app.dataDir, url), png(800, 600));
  expect(await found({ attachments })).toEqual(['error attachments attachments.0 постановление.pdf']);
  writeFileSync(path.join(app.dataDir, url), 'просто текст');
  expect(await found({ attachments })).toEqual(['error attachments attachments.0 постановление.pdf']);
});

describe('the word list of an organisation', () => {
  const add = (word: string, organization: string, headers: Headers = editor.headers) =>
    app.http().post('/moderation/words').set(headers).send({ organization, word });
  const words = (organization: string, headers: Headers = editor.headers) =>
    app.http().get('/moderation/words').query({ organization }).set(headers);

  it('makes its words right in all forms, in its own documents only', async () => {
    const body = [
      paragraph(
        'Экоботы собирают вторсырьё у домов. Каждый экобот принимает бумагу, стекло и жесть отдельно. Приносите чистую тару.',
      ),
    ];
    expect(await found({ body })).toEqual(['warning spelling body Экоботы', 'warning spelling body экобот']);
    await add(' Экобот ', own.documentId).expect(201);
    expect(await found({ body })).toEqual([]);
    const documentId = await createDocument(app, NEWS, foreign, { ...GOOD, title: 'Экоботы у домов', body });
    const { body: answer } = await check(documentId, foreignEditor.headers).expect(200);
    expect(answer.data.warnings).toBeGreaterThan(0);
  });

  it('holds a word once, however often and at once it is added, and gives it up', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => add('госсовет', own.documentId)));
    expect(new Set(answers.map(({ body }) => body.data.documentId)).size).toBe(1);
    const documentId: string = answers[0]?.body.data.documentId;
    await app.http().post(`/moderation/words/${documentId}/remove`).set(editor.headers).send({}).expect(200);
    const listed = await words(own.documentId).expect(200);
    expect(listed.body.data.map(({ word }: { word: string }) => word)).not.toContain('госсовет');
  });

  it('is offered to those who keep it: own organisations, or all of them', async () => {
    const offered = async (headers: Headers) => {
      const { body } = await app.http().get('/moderation/words/organizations').set(headers).expect(200);
      return body.data.map(({ documentId }: { documentId: string }) => documentId);
    };
    expect(await offered(editor.headers)).toEqual([own.documentId]);
    expect(await offered(keeper)).toEqual(expect.arrayContaining([own.documentId, foreign.documentId]));
  });

  it('is kept by its own people and by the keeper of the policy', async () => {
    await add('слово', foreign.documentId).expect(404);
    await words(foreign.documentId).expect(404);
    const { body } = await add('словцо', foreign.documentId, keeper).expect(201);
    await app
      .http()
      .post(`/moderation/words/${body.data.documentId}/remove`)
      .set(editor.headers)
      .send({})
      .expect(404);
  });

  it.each(['', 'a', 'два слова', '<b>', 'я'.repeat(61)])('takes no «%s»', async (word) => {
    await add(word, own.documentId).expect(400);
  });
});

describe('the policy', () => {
  const policy = async (headers: Headers = keeper) =>
    (await app.http().get('/moderation/policy').set(headers).expect(200)).body.data;
  const change = (version: number, changed: object, note = 'По приказу № 7') =>
    app.http().post('/moderation/policy/change').set(keeper).send({ version, change: changed, note });

  it('makes a check an error from the next check on, and keeps its versions', async () => {
    const jargon = { body: [...GOOD.body, paragraph('Приём осуществляется по вторникам.')] };
    const { policy: before, checks } = await policy(editor.headers);
    expect(checks.map(({ code }: { code: string }) => code)).toContain('office-jargon');
    await change(before.version, { severities: { 'office-jargon': 'error' } }).expect(200);
    expect(await found(jargon)).toEqual(['error office-jargon body осуществляется']);
    const { policy: after } = await policy();
    expect(after.version).toBe(before.version + 1);
    const { body } = await app.http().get('/moderation/policy/versions').set(keeper).expect(200);
    expect(body.data[0]).toMatchObject({
      version: after.version,
      note: 'По приказу № 7',
      author: expect.any(String),
    });
    const one = await app
      .http()
      .get(`/moderation/policy/versions/${after.version}`)
      .set(editor.headers)
      .expect(200);
    expect(one.body.data.differences).toEqual([
      { path: ['severities', 'office-jargon'], before: '', after: 'error' },
    ]);
    await app.http().get('/moderation/policy/versions/1').set(keeper).expect(404);
  });

  it('changed by two at once is changed once; the other learns of it', async () => {
    const { policy: before } = await policy();
    const answers = await Promise.all(
      [20, 25, 40].map((longestSentence) => change(before.version, { limits: { longestSentence } })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.error.details).toMatchObject({ code: 'PolicyChanged', version: before.version + 1 });
    const { author } = refused?.body.error.details.changed ?? {};
    expect(author).toEqual(expect.any(String));
    expect(refused?.body.error.message).toContain(`${author}: «По приказу № 7»`);
    expect((await policy()).policy.version).toBe(before.version + 1);
  });

  it.each([
    [{ severities: { nothing: 'off' } }, 400],
    [{ types: { [NEWS]: { requiredFields: ['price'] } } }, 400],
    [{ limits: { longestSentence: 1 } }, 400],
    [{ severities: { spelling: 'fatal' } }, 400],
    [{ colour: 'red' }, 400],
  ])('refuses %j', async (changed, status) => {
    const { policy: before } = await policy();
    await change(before.version, changed).expect(status);
    expect((await policy()).policy.version).toBe(before.version);
  });

  it('is journaled', async () => {
    const { policy: before } = await policy();
    await change(before.version, { limits: { expiresSoonDays: 30 } }, 'Предупреждать за месяц').expect(200);
    const entries = await entriesOf(app, { action: 'moderation.policy-changed' });
    const [newest] = entries.slice(-1);
    expect(newest).toMatchObject({ object_title: 'Предупреждать за месяц', actor_kind: 'staff' });
    expect(JSON.parse(newest?.after ?? '{}')).toEqual({
      version: before.version + 1,
      change: { limits: { expiresSoonDays: 30 } },
    });
  });
});
