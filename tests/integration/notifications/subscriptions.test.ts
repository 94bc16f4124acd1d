import type { App } from '../../helpers/app';
import { createNews, createOrganization, createService } from '../../helpers/content';
import { query } from '../../helpers/database';
import { eventually, headerOf, lettersTo, letterTo, startTwoWriters } from '../../helpers/letters';
import { entriesOf } from '../audit/entries';
import { ask, linkIn, newAddress, subscribe, unsubscribeOf } from './subscribing';

let app: App;
let other: App;

beforeAll(async () => {
  [app, other] = await startTwoWriters({ SUBSCRIPTION_LETTERS_PER_HOUR: '3' });
});

type Row = Record<string, unknown>;
const rows = (sql: string, ...values: unknown[]) => query<Row>(app.databaseUrl, sql, values);
const subscriptions = (email: string) =>
  rows('select * from notifications_subscriptions where email = $1', email);
const topicsOf = async (email: string): Promise<string[]> => {
  const found = await rows(
    `select t.topic from notifications_subscription_topics t
     join notifications_subscriptions s on s.document_id = t.subscription where s.email = $1 order by 1`,
    email,
  );
  return found.map(({ topic }) => String(topic));
};

describe('asking for a subscription', () => {
  it('is answered the same to a new address, a subscribed one, and one that got its letters of the hour', async () => {
    const email = newAddress();
    await subscribe(app, email, ['news']);
    const answers = [];
    for (let n = 0; n < 5; n += 1) answers.push(await ask(app, { email, topics: ['news'] }));
    answers.push(await ask(app, { email: newAddress(), topics: ['news'] }));
    const told = answers.map(({ status, body, headers }) => [status, body, Object.keys(headers).sort()]);
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.status).toBe(202);
  });

  it('makes us write three letters an hour to one address, whoever asks and however at once', async () => {
    const email = newAddress();
    const spellings = [email, email.toUpperCase(), ` ${email} `];
    await Promise.all(
      [...spellings, ...spellings, ...spellings].map((spelling, n) =>
        ask(n % 2 ? app : other, { email: spelling, topics: ['news'] }).expect(202),
      ),
    );
    await letterTo(app, email, 3);
    const [{ count } = {}] = await rows(
      'select count(*)::int as count from notifications_subscription_requests where lower(email) = $1',
      email,
    );
    expect(count).toBe(3);
  });

  it.each([
    ['no address', { email: 'nobody', topics: ['news'] }, ['email']],
    ['two addresses', { email: 'a@test.example,b@test.example', topics: ['news'] }, ['email']],
    ['another header', { email: 'a@test.example\r\nBcc: b@test.example', topics: ['news'] }, ['email']],
    ['no topic', { email: 'a@test.example', topics: [] }, ['topics']],
    ['an unknown topic', { email: 'a@test.example', topics: ['news', 'weather'] }, ['topics', 1]],
    [
      'an organisation that does not exist',
      { email: 'a@test.example', topics: ['organization:aaaaaaaaaaaaaaaaaaaaaaaa'] },
      ['topics', 0],
    ],
    ['a field that does not exist', { email: 'a@test.example', topics: ['news'], admin: true }, ['admin']],
    [
      'an outdated consent',
      { email: 'a@test.example', topics: ['news'], consent: { accepted: true, version: '1999' } },
      ['consent', 'version'],
    ],
  ])('with %s is refused by field', async (_what, body, path) => {
    const answer = await ask(app, body).expect(400);
    expect(answer.body.error.details.errors.map((error: { path: unknown }) => error.path)).toContainEqual(
      path,
    );
  });

  it('takes what is published, and nothing that is a draft', async () => {
    const organization = await createOrganization(app, {}, 'published');
    const service = await createService(app, organization);
    const draft = await createOrganization(app, {}, 'draft');
    const email = newAddress();
    await ask(app, { email, topics: [`organization:${organization}`, `service:${service}`] }).expect(202);
    await ask(app, { email, topics: [`organization:${draft}`] }).expect(400);
  });

  it.each([
    ['of one region', { availability: 'by-region', availableRegions: [{ code: '36' }] }],
    ['that begins later', { validFrom: '2099-01-01' }],
    ['that is over', { validFrom: '2019-01-01', validTo: '2020-01-01' }],
  ])('does not tell of a service %s', async (_what, limits) => {
    const service = await createService(app, await createOrganization(app), limits);
    const hidden = await ask(app, { email: newAddress(), topics: [`service:${service}`] }).expect(400);
    const nowhere = await ask(app, {
      email: newAddress(),
      topics: ['service:aaaaaaaaaaaaaaaaaaaaaaaa'],
    }).expect(400);
    expect(hidden.body).toEqual(nowhere.body);
  });

  it('is limited by the address of whoever asks', async () => {
    const headers = { 'X-Forwarded-For': '203.0.113.77' };
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) statuses.push((await ask(app, {}, headers)).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(400));
    expect(statuses[20]).toBe(429);
  });
});

describe('an Idempotency-Key', () => {
  it('makes many requests at once one', async () => {
    const email = newAddress();
    const headers = { 'Idempotency-Key': `key-${email}` };
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => ask(n % 2 ? app : other, { email, topics: ['news'] }, headers)),
    );
    const told = answers.map(({ status, body }) => JSON.stringify([status, body]));
    expect(told).toEqual(Array(8).fill('[202,{"data":{"stage":"confirmation-sent"},"meta":{}}]'));
    await letterTo(app, email);
    const [{ count } = {}] = await rows(
      'select count(*)::int as count from notifications_subscription_requests where email = $1',
      email,
    );
    expect(count).toBe(1);
  });

  it('of another body is refused', async () => {
    const headers = { 'Idempotency-Key': `key-${newAddress()}` };
    await ask(app, { email: newAddress(), topics: ['news'] }, headers).expect(202);
    const answer = await ask(app, { email: newAddress(), topics: ['news'] }, headers).expect(409);
    expect(answer.body.error.details.code).toBe('IdempotencyKeyReused');
  });

  it('of a refused request may be used for the corrected one', async () => {
    const headers = { 'Idempotency-Key': `key-${newAddress()}` };
    await ask(app, { email: 'nobody', topics: ['news'] }, headers).expect(400);
    await ask(app, { email: newAddress(), topics: ['news'] }, headers).expect(202);
  });

  it('that is no key is refused', async () => {
    await ask(app, { email: newAddress(), topics: ['news'] }, { 'Idempotency-Key': 'a b' }).expect(400);
  });
});

describe('the link of the first letter', () => {
  it('begins nothing when it is opened, and one subscription when the button is pressed twice at once', async () => {
    const email = newAddress();
    await ask(app, { email, topics: ['news', 'announcements'] }).expect(202);
    const link = linkIn(await letterTo(app, email), 'confirm');
    const page = await app.http().get(link).expect(200).expect('Content-Type', /html/);
    expect(page.text).toContain('Все новости');
    expect(await subscriptions(email)).toEqual([]);

    const press = (server: App) => server.http().post(link).type('form').send({ consent: 'yes' });
    const answers = await Promise.all([press(app), press(other), press(app), press(other)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([302]));
    expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1);
    const [subscription, ...more] = await subscriptions(email);
    expect(more).toEqual([]);
    expect(subscription).toMatchObject({
      stage: 'active',
      frequency: 'at-once',
      consent_version: '2026-11-21',
      consent_at: expect.any(Date),
      consent_address: '127.0.0.1',
    });
    expect(await topicsOf(email)).toEqual(['announcements', 'news']);
    const journal = await rows(
      "select * from audit_entries where action = 'notifications.subscription-confirmed' and object_id = $1",
      subscription?.document_id,
    );
    expect(journal).toHaveLength(1);
  });

  it('asks for the consent, and begins nothing without it', async () => {
    const email = newAddress();
    await ask(app, { email, topics: ['news'] }).expect(202);
    const link = linkIn(await letterTo(app, email), 'confirm');
    const answer = await app.http().post(link).type('form').send({}).expect(400);
    expect(answer.text).toContain('Отметьте согласие');
    expect(await subscriptions(email)).toEqual([]);
  });

  it('does not ask again for a consent that came with the request', async () => {
    const email = newAddress();
    const consent = { accepted: true, version: '2026-11-21' };
    await ask(app, { email, topics: ['news'], consent }).expect(202);
    const link = linkIn(await letterTo(app, email), 'confirm');
    expect((await app.http().get(link)).text).not.toContain('name="consent"');
    await app.http().post(link).type('form').send({}).expect(302);
    expect(await subscriptions(email)).toHaveLength(1);
  });

  it('is nowhere in the database, and no other link begins anything', async () => {
    const email = newAddress();
    await ask(app, { email, topics: ['news'] }).expect(202);
    const link = linkIn(await letterTo(app, email), 'confirm');
    const [, seal = ''] = /\.([\w-]{27})\//.exec(link) ?? [];
    const stored = await rows(
      `select (select json_agg(m)::text from notifications_messages m) as messages,
              (select json_agg(n)::text from notifications_notifications n) as notifications,
              (select json_agg(r)::text from notifications_subscription_requests r) as requests,
              (select json_agg(j)::text from graphile_worker._private_jobs j) as jobs`,
    );
    expect(seal).toHaveLength(27);
    expect(JSON.stringify(stored)).not.toContain(seal);
    const forged = link.replace(seal, `${seal.startsWith('A') ? 'B' : 'A'}${seal.slice(1)}`);
    await app.http().post(forged).type('form').send({ consent: 'yes' }).expect(404);
    // The link of confirmation is none of management.
    await app
      .http()
      .get(link.replace(/confirm$/, 'manage'))
      .expect(404);
    expect(await subscriptions(email)).toEqual([]);
  });

  it('is another than that of management, which confirms nothing', async () => {
    const manage = await subscribe(app, newAddress(), ['news']);
    await app.http().get(manage).expect(200);
    await app
      .http()
      .get(manage.replace(/manage$/, 'confirm'))
      .expect(404);
  });

  it('is over after its hours', async () => {
    const email = newAddress();
    await ask(app, { email, topics: ['news'] }).expect(202);
    const link = linkIn(await letterTo(app, email), 'confirm');
    await rows(
      "update notifications_subscription_requests set expires_at = now() - interval '1 minute' where email = $1",
      email,
    );
    const answer = await app.http().post(link).type('form').send({ consent: 'yes' }).expect(410);
    expect(answer.text).toContain('Ссылка больше не действует');
    expect(await subscriptions(email)).toEqual([]);
  });
});

describe('managing by link', () => {
  const change = (manage: string, form: object, server = app) =>
    server.http().post(manage).type('form').send(form);

  /** What the journal tells of changes of the subscription, oldest first. */
  const changesOf = async (email: string) => {
    const [{ document_id } = {}] = await subscriptions(email);
    const found = await entriesOf(app, {
      action: 'notifications.subscription-changed',
      object_id: String(document_id),
    });
    return found.map(({ before, after }) => ({
      before: JSON.parse(String(before)),
      after: JSON.parse(String(after)),
    }));
  };

  it('changes topics, frequency and the leave to notice opening, and never to what was not there', async () => {
    const organization = await createOrganization(app, {}, 'published');
    const foreign = await createOrganization(app, {}, 'published');
    const email = newAddress();
    const manage = await subscribe(app, email, [`organization:${organization}`, 'news']);
    const page = await app.http().get(manage).expect(200);
    expect(page.text).toContain('c***@test.example');
    expect(page.text).not.toContain(email);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['referrer-policy']).toBe('no-referrer');

    const form = {
      topics: ['announcements', `organization:${foreign}`],
      frequency: 'weekly',
      tracking: 'yes',
    };
    await app.http().post(manage).type('form').send(form).expect(200);
    expect(await topicsOf(email)).toEqual(['announcements']);
    expect((await subscriptions(email))[0]).toMatchObject({ frequency: 'weekly', allows_tracking: true });
    expect(await changesOf(email)).toHaveLength(1);
  });

  it('writes nothing where nothing changes, and of a change only what did', async () => {
    const email = newAddress();
    const manage = await subscribe(app, email, ['news', 'announcements']);
    const form = { topics: ['announcements', 'news'], frequency: 'at-once' };
    const [before] = await subscriptions(email);
    for (let n = 0; n < 3; n += 1) await change(manage, form).expect(200);
    expect(await changesOf(email)).toEqual([]);
    expect(await subscriptions(email)).toEqual([before]);
    await change(manage, { ...form, tracking: 'yes' }).expect(200);
    expect(await changesOf(email)).toEqual([
      { before: { allowsTracking: false }, after: { allowsTracking: true } },
    ]);
  });

  it('tells of changes at once one after the other', async () => {
    const email = newAddress();
    const manage = await subscribe(app, email, ['news']);
    const frequencies = ['weekly', 'weekly', 'at-once', 'weekly', 'at-once', 'weekly', 'weekly', 'at-once'];
    await Promise.all(
      frequencies.map((frequency, n) =>
        change(manage, { topics: ['news'], frequency }, n % 2 ? app : other).expect(200),
      ),
    );
    const told = await changesOf(email);
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ before }) => before)).toEqual([
      { frequency: 'at-once' },
      ...told.slice(0, -1).map(({ after }) => after),
    ]);
  });

  it('is limited by the address of whoever does it; leaving is not', async () => {
    const manage = await subscribe(app, newAddress(), ['news']);
    const headers = { 'X-Forwarded-For': '203.0.113.78' };
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 1)
      statuses.push((await change(manage, { topics: ['news'] }).set(headers)).status);
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(200));
    expect(statuses[30]).toBe(429);
    await app.http().post(unsubscribeOf(manage)).set(headers).expect(200);
  });

  it('refuses to keep a subscription without topics', async () => {
    const email = newAddress();
    const manage = await subscribe(app, email, ['news']);
    const answer = await app.http().post(manage).type('form').send({ frequency: 'weekly' }).expect(400);
    expect(answer.text).toContain('Отметьте хотя бы одну тему');
    expect(await topicsOf(email)).toEqual(['news']);
  });
});

describe('unsubscribing', () => {
  const RFC_8058 = { 'List-Unsubscribe': 'One-Click' };

  it('by the link of a letter does nothing until the button is pressed', async () => {
    const organization = await createOrganization(app, {}, 'published');
    const email = newAddress();
    await subscribe(app, email, [`organization:${organization}`]);
    await createNews(app, organization, { title: 'Открыт каток' });
    const letter = await letterTo(app, email, 2);
    expect(letter.subject).toContain('Открыт каток');
    const link = linkIn(letter, 'unsubscribe');
    expect(headerOf(letter, 'List-Unsubscribe')).toContain(link);
    expect(headerOf(letter, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    await app.http().get(link).expect(200);
    expect((await subscriptions(email))[0]).toMatchObject({ stage: 'active' });

    const answers = await Promise.all([app, other, app, other].map((server) => server.http().post(link)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const [subscription] = await subscriptions(email);
    expect(subscription).toMatchObject({ stage: 'unsubscribed', unsubscribed_at: expect.any(Date) });
    const journal = await rows(
      "select * from audit_entries where action = 'notifications.subscription-ended' and object_id = $1",
      subscription?.document_id,
    );
    expect(journal).toHaveLength(1);
  });

  it.each(['urlencoded', 'multipart'])('takes the one click of mail programs as %s', async (kind) => {
    const email = newAddress();
    const link = unsubscribeOf(await subscribe(app, email, ['news']));
    const post = app.http().post(link);
    await (kind === 'multipart'
      ? post.field('List-Unsubscribe', 'One-Click')
      : post.type('form').send(RFC_8058)
    ).expect(200);
    expect((await subscriptions(email))[0]).toMatchObject({ stage: 'unsubscribed' });
  });

  it('stops the letters, and asking again starts a new subscription with new topics only', async () => {
    const organization = await createOrganization(app, {}, 'published');
    const email = newAddress();
    const witness = newAddress();
    const manage = await subscribe(app, email, [`organization:${organization}`]);
    await subscribe(app, witness, [`organization:${organization}`]);
    await app.http().post(unsubscribeOf(manage)).expect(200);
    await createNews(app, organization);
    await letterTo(app, witness, 2);
    expect(await lettersTo(app, email)).toHaveLength(1);
    await app.http().get(manage).expect(404);

    await ask(app, { email, topics: ['announcements'] }).expect(202);
    const link = linkIn(await letterTo(app, email, 2), 'confirm');
    await app.http().post(link).type('form').send({ consent: 'yes' }).expect(302);
    expect(await topicsOf(email)).toEqual(['announcements']);
  });

  it('takes back the leave to notice opening: asking again does not give it', async () => {
    const email = newAddress();
    const manage = await subscribe(app, email, ['news']);
    await app
      .http()
      .post(manage)
      .type('form')
      .send({ topics: ['news'], tracking: 'yes' })
      .expect(200);
    await app.http().post(unsubscribeOf(manage)).expect(200);
    await ask(app, { email, topics: ['news'] }).expect(202);
    const link = linkIn(await letterTo(app, email, 2), 'confirm');
    await app.http().post(link).type('form').send({ consent: 'yes' }).expect(302);
    expect(await subscriptions(email)).toMatchObject([{ stage: 'active', allows_tracking: false }]);
  });
});

describe('what a subscriber does by link', () => {
  it('is told in the journal without their address and program', async () => {
    const email = newAddress();
    const manage = await subscribe(app, email, ['news']);
    await app
      .http()
      .post(manage)
      .type('form')
      .send({ topics: ['announcements'] })
      .expect(200);
    await app.http().post(unsubscribeOf(manage)).set('User-Agent', 'Browser of a citizen').expect(200);
    const [{ document_id } = {}] = await subscriptions(email);
    const told = await entriesOf(app, { object_id: String(document_id) });
    expect(told.map(({ action, address, user_agent }) => [action, address, user_agent])).toEqual([
      ['notifications.subscription-confirmed', null, null],
      ['notifications.subscription-changed', null, null],
      ['notifications.subscription-ended', null, null],
    ]);
    expect(told.every(({ request_id }) => request_id !== null)).toBe(true);
  });
});

describe('a leave taken back by link', () => {
  it('holds for letters that were sent already', async () => {
    const organization = await createOrganization(app, {}, 'published');
    const email = newAddress();
    const topics = [`organization:${organization}`];
    const manage = await subscribe(app, email, topics);
    const save = (form: object) =>
      app
        .http()
        .post(manage)
        .type('form')
        .send({ topics, ...form })
        .expect(200);
    await save({ tracking: 'yes' });
    await createNews(app, organization);
    await letterTo(app, email, 2);
    const messages = () =>
      rows(
        "select * from notifications_messages where address = $1 and recipient_kind = 'subscriber'",
        email,
      );
    await eventually(async () => (await messages())[0]?.stage === 'sent', 'a sent letter');
    const [{ document_id } = {}] = await messages();
    const open = () => app.http().get(`/api/notifications/opened/${document_id}`).expect(200);
    await save({});
    // One that was being written when the leave was taken back.
    await rows('update notifications_messages set is_tracked = true where document_id = $1', document_id);
    await open();
    expect(await messages()).toMatchObject([{ stage: 'sent', opened_at: null }]);
    await save({ tracking: 'yes' });
    await open();
    expect(await messages()).toMatchObject([{ stage: 'opened' }]);
  });

  it('takes a picture out of letters that wait', async () => {
    const organization = await createOrganization(app, {}, 'published');
    const email = newAddress();
    const topics = [`organization:${organization}`];
    const manage = await subscribe(app, email, topics, { frequency: 'weekly' });
    const save = (form: object) =>
      app
        .http()
        .post(manage)
        .type('form')
        .send({ topics, frequency: 'weekly', ...form })
        .expect(200);
    await save({ tracking: 'yes' });
    await createNews(app, organization);
    const tracked = () =>
      rows("select is_tracked from notifications_messages where address = $1 and digest = 'weekly'", email);
    await eventually(async () => (await tracked())[0]?.is_tracked === true, 'an item that waits');
    await save({});
    expect(await tracked()).toEqual([{ is_tracked: false }]);
  });

  it('keeps a topic that was unticked out of the next digest', async () => {
    const [left, kept] = [
      await createOrganization(app, {}, 'published'),
      await createOrganization(app, {}, 'published'),
    ];
    const email = newAddress();
    const topics = [`organization:${left}`, `organization:${kept}`];
    const manage = await subscribe(app, email, topics, { frequency: 'weekly' });
    await createNews(app, left, { title: 'Об оставленном' });
    await createNews(app, kept, { title: 'О выбранном' });
    const items = () =>
      rows(
        `select m.stage, m.reason from notifications_messages m where address = $1 and digest = 'weekly' order by stage`,
        email,
      );
    await eventually(async () => (await items()).length === 2, 'two items that wait');
    await app
      .http()
      .post(manage)
      .type('form')
      .send({ topics: [topics[1]], frequency: 'weekly' })
      .expect(200);
    await rows('update notifications_messages set due_at = now() where address = $1', email);
    await app.run(async (strapi) => {
      const { signal } = new AbortController();
      await strapi.plugin('notifications').service('send-digests').run({ signal });
    });
    const digest = await letterTo(app, email, 2);
    expect(digest.text).toContain('О выбранном');
    expect(digest.text).not.toContain('Об оставленном');
    expect(await items()).toEqual([
      { stage: 'failed', reason: 'Получатель отписался от этой темы' },
      { stage: 'gathered', reason: null },
    ]);
  });
});

describe('what waits when somebody leaves', () => {
  it('is told to nobody, neither by itself nor in a digest, and the log says why', async () => {
    const organization = await createOrganization(app, {}, 'published');
    const email = newAddress();
    const manage = await subscribe(app, email, [`organization:${organization}`], { frequency: 'weekly' });
    await createNews(app, organization);
    const waiting = () =>
      rows(
        "select stage, reason from notifications_messages where address = $1 and digest = 'weekly'",
        email,
      );
    await eventually(async () => (await waiting()).length === 1, 'an item that waits for the digest');
    await app.http().post(unsubscribeOf(manage)).expect(200);
    expect(await waiting()).toEqual([{ stage: 'failed', reason: 'Получатель отписался' }]);
    await rows('update notifications_messages set due_at = now() where address = $1', email);
    await app.run(async (strapi) => {
      const { signal } = new AbortController();
      await strapi.plugin('notifications').service('send-digests').run({ signal });
    });
    expect(await lettersTo(app, email)).toHaveLength(1);
  });
});

describe('a weekly digest', () => {
  it('is one letter with every item, whoever sends it and however often', async () => {
    const organization = await createOrganization(app, {}, 'published');
    const email = newAddress();
    await subscribe(app, email, [`organization:${organization}`], { frequency: 'weekly' });
    await createNews(app, organization, { title: 'Первая весть' });
    await createNews(app, organization, { title: 'Вторая весть' });
    const gathered = async () =>
      (await rows("select * from notifications_messages where address = $1 and digest = 'weekly'", email))
        .length === 2;
    await eventually(gathered, 'two items that wait for the digest');
    expect(await lettersTo(app, email)).toHaveLength(1);

    await rows(
      "update notifications_messages set due_at = now() where address = $1 and digest = 'weekly'",
      email,
    );
    const send = (server: App) =>
      server.run(async (strapi) => {
        const { signal } = new AbortController();
        await strapi.plugin('notifications').service('send-digests').run({ signal });
      });
    await Promise.all([send(app), send(other), send(app), send(other)]);
    const digest = await letterTo(app, email, 2);
    expect(digest.subject).toBe('Новое за неделю: 2');
    expect(digest.text?.match(/(Первая|Вторая) весть/g)).toEqual(['Первая весть', 'Вторая весть']);
    expect(headerOf(digest, 'List-Unsubscribe')).toContain('/unsubscribe>');
    await send(app);
    const queued = () =>
      rows("select 1 from notifications_messages where address = $1 and stage = 'queued'", email);
    await eventually(async () => (await queued()).length === 0, 'nothing left in the queue');
    expect(await lettersTo(app, email)).toHaveLength(2);
  });
});

describe('erasing', () => {
  const erase = () =>
    app.run(async (strapi) => {
      const { signal } = new AbortController();
      await strapi.plugin('notifications').service('erase-subscribers').run({ signal });
    });
  const traces = async (email: string): Promise<string[]> => {
    const [found = {}] = await rows(
      `select
        (select count(*)::int from notifications_subscriptions where email = $1) as subscriptions,
        (select count(*)::int from notifications_subscription_requests where email = $1) as requests,
        (select count(*)::int from notifications_messages where address = $1) as messages,
        (select count(*)::int from notifications_notifications where recipients::text like '%' || $1 || '%') as notifications`,
      email,
    );
    return Object.entries(found).flatMap(([table, count]) => (count === 0 ? [] : [table]));
  };

  it('takes every trace of an address thirty days after it unsubscribed, and not before', async () => {
    const email = newAddress();
    const manage = await subscribe(app, email, ['news']);
    await app.http().post(unsubscribeOf(manage)).expect(200);
    const left = (days: number) =>
      rows(
        "update notifications_subscriptions set unsubscribed_at = now() - $2 * interval '1 day' where email = $1",
        email,
        days,
      );
    await left(29);
    await erase();
    expect(await traces(email)).toContain('subscriptions');
    await left(31);
    await rows("update notifications_subscription_requests set expires_at = now() - interval '1 hour'");
    await erase();
    expect(await traces(email)).toEqual([]);
    await app.http().get(manage).expect(404);
  });

  it('takes what was never confirmed, and nothing of a subscriber who asked once more', async () => {
    const stranger = newAddress();
    const subscriber = newAddress();
    await subscribe(app, subscriber, ['news']);
    for (const email of [stranger, subscriber])
      await ask(app, { email, topics: ['announcements'] }).expect(202);
    await letterTo(app, stranger);
    await letterTo(app, subscriber, 2);
    await rows("update notifications_subscription_requests set expires_at = now() - interval '1 hour'");
    await erase();
    expect(await traces(stranger)).toEqual([]);
    const [entry] = await rows(
      "select row_to_json(j)::text as kept from audit_entries j where action = 'notifications.subscription-requests-erased' order by id desc limit 1",
    );
    expect(entry?.kept).toContain('count');
    expect(entry?.kept).not.toContain(stranger);
    expect(await traces(subscriber)).toEqual(['subscriptions', 'messages']);
    expect(await topicsOf(subscriber)).toEqual(['news']);
  });
});
