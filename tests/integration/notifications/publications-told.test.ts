import { type App, startApp } from '../../helpers/app';
import { createAnnouncement, createNews, createOrganization, createService } from '../../helpers/content';
import { query } from '../../helpers/database';
import { eventually, lettersTo, letterTo } from '../../helpers/letters';
import { publishAsSystem, withdraw } from '../../helpers/publication';
import { adminLogin } from '../../helpers/staff';
import { newAddress, subscribe, unsubscribeOf } from './subscribing';

type Row = Record<string, unknown>;
type Headers = { Authorization: string };

const ANNOUNCEMENT = 'api::announcement.announcement';
const NEWS = 'api::news-item.news-item';
const SERVICE = 'api::service.service';
const HOUR_MS = 3_600_000;

let app: App;
let moderator: Headers;
let admin: Headers;

beforeAll(async () => {
  app = await startApp({
    env: {
      LOG_LEVEL: 'error',
      TRUSTED_PROXIES: '1',
      MAILS_PER_MINUTE: '0',
      SUBSCRIPTION_LETTERS_PER_HOUR: '9',
    },
  });
  moderator = (await adminLogin(app, 'moderator')).headers;
  admin = (await adminLogin(app, 'registry-admin')).headers;
});

const rows = (sql: string, ...values: unknown[]) => query<Row>(app.databaseUrl, sql, values);
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();

/** What is kept to be told of the document; written in the transaction of its publication. */
const toldOf = (documentId: string) =>
  rows('select * from notifications_notifications where about_id = $1 order by id', documentId);

const messagesAbout = (documentId: string) =>
  rows(
    `select m.* from notifications_messages m
     join notifications_notifications n on n.document_id = m.notification where n.about_id = $1 order by m.id`,
    documentId,
  );

/** Others are told of it too: those who subscribed to all news. */
const messageTo = (documentId: string, email: string) =>
  eventually(
    async () => (await messagesAbout(documentId)).find(({ address }) => address === email),
    `a message to ${email}`,
  );

const waitsUntil = async (documentId: string): Promise<string | null> => {
  const [job] = await rows(
    `select j.run_at from graphile_worker._private_jobs j
     join notifications_notifications n on j.key = 'notifications.dispatch:' || n.document_id where n.about_id = $1`,
    documentId,
  );
  return job?.run_at instanceof Date ? job.run_at.toISOString() : null;
};

/** The time the job was put for has come, whatever the document says of it now. */
const timeHasCome = (documentId: string) =>
  rows(
    `update graphile_worker._private_jobs set run_at = now() where key in (
       select 'notifications.dispatch:' || document_id from notifications_notifications where about_id = $1)`,
    documentId,
  );

/** Changes the draft and publishes it. */
async function publishChanged(uid: string, documentId: string, data: object): Promise<void> {
  await app.run(
    async (strapi, { uid, documentId, data }) => {
      await strapi.documents(uid as 'api::news-item.news-item').update({ documentId, data });
    },
    { uid, documentId, data },
  );
  await publishAsSystem(app, uid, documentId);
}

const sendDigests = () =>
  app.run(async (strapi) => {
    const { signal } = new AbortController();
    await strapi.plugin('notifications').service('send-digests').run({ signal });
  });

const isDispatched = (documentId: string) =>
  eventually(async () => (await toldOf(documentId)).every((one) => one.dispatched_at), 'the dispatch');

describe('of a publication are told', () => {
  it('subscribers of all announcements and of the organisation, each by one letter, and nobody else', async () => {
    const organization = await createOrganization(app);
    const [general, own, both, stranger] = [newAddress(), newAddress(), newAddress(), newAddress()];
    await subscribe(app, general, ['announcements']);
    await subscribe(app, own, [`organization:${organization}`]);
    await subscribe(app, both, ['announcements', `organization:${organization}`]);
    await subscribe(app, stranger, ['news']);
    const documentId = await createAnnouncement(app, organization, { title: 'Отключение воды' });
    for (const email of [general, own, both])
      expect((await letterTo(app, email, 2)).subject).toBe('Объявление: Отключение воды');
    await isDispatched(documentId);
    const told = (await messagesAbout(documentId)).map(({ address }) => address);
    expect(told).not.toContain(stranger);
    expect(told.filter((address) => address === both)).toHaveLength(1);
  });

  it('subscribers of the service, of its first publication and of its changes', async () => {
    const organization = await createOrganization(app);
    const service = await createService(app, organization, { title: 'Справка о составе семьи' });
    const email = newAddress();
    await subscribe(app, email, [`service:${service}`]);
    await publishChanged(SERVICE, service, { shortDescription: 'Теперь за один день' });
    await publishChanged(SERVICE, service, { shortDescription: 'Второй раз за день' });
    const letter = await letterTo(app, email, 2);
    expect(letter.subject).toBe('Изменения: Справка о составе семьи');
    expect(letter.text).toContain('Теперь за один день');
    expect((await toldOf(service)).map(({ event }) => event)).toEqual([
      'notifications.content-published',
      'notifications.content-changed',
    ]);
  });

  it('nobody, when news is published again', async () => {
    const organization = await createOrganization(app);
    const news = await createNews(app, organization);
    await publishChanged(NEWS, news, { title: 'Исправленный заголовок' });
    expect((await toldOf(news)).map(({ event }) => event)).toEqual(['notifications.content-published']);
  });

  it.each([
    ['an announcement for who has signed in', 'announcement', { audience: 'registered' }],
    ['a service of one region', 'service', { availability: 'by-region', availableRegions: [{ code: '36' }] }],
    ['an announcement that is over', 'announcement', { endsAt: '2020-02-01T00:00:00.000Z' }],
  ])('nobody, when it is %s', async (_what, kind, limits) => {
    const organization = await createOrganization(app);
    const create = kind === 'service' ? createService : createAnnouncement;
    expect(await toldOf(await create(app, organization, limits))).toEqual([]);
    expect(await toldOf(await create(app, organization))).toHaveLength(1);
  });
});

describe('what begins in the future', () => {
  const planned = async (startsAt: string) => {
    const organization = await createOrganization(app);
    const email = newAddress();
    await subscribe(app, email, [`organization:${organization}`]);
    const documentId = await createAnnouncement(app, organization, { title: 'Ярмарка', startsAt });
    return { email, documentId };
  };

  it('is told when it begins, and not before', async () => {
    const startsAt = inHours(5);
    const { email, documentId } = await planned(startsAt);
    expect(await waitsUntil(documentId)).toBe(startsAt);
    expect(await messagesAbout(documentId)).toEqual([]);
    await rows('update announcements set starts_at = now() where document_id = $1', documentId);
    await timeHasCome(documentId);
    expect((await letterTo(app, email, 2)).subject).toBe('Объявление: Ярмарка');
  });

  it('and was withdrawn is told to nobody; published once more it is told', async () => {
    const { email, documentId } = await planned(inHours(5));
    await withdraw(app, moderator, ANNOUNCEMENT, documentId).expect(200);
    await timeHasCome(documentId);
    await isDispatched(documentId);
    expect(await messagesAbout(documentId)).toEqual([]);
    await publishChanged(ANNOUNCEMENT, documentId, { startsAt: '2020-01-01T00:00:00.000Z' });
    await letterTo(app, email, 2);
  });

  it('and was put off is told at its later time', async () => {
    const { documentId } = await planned(inHours(5));
    const later = inHours(50);
    await publishChanged(ANNOUNCEMENT, documentId, { startsAt: later });
    await timeHasCome(documentId);
    await eventually(async () => (await waitsUntil(documentId)) === later, 'the later time');
    expect(await messagesAbout(documentId)).toEqual([]);
  });

  it('and was narrowed to some readers is told to nobody', async () => {
    const { documentId } = await planned(inHours(5));
    await publishChanged(ANNOUNCEMENT, documentId, { audience: 'registered' });
    await timeHasCome(documentId);
    await isDispatched(documentId);
    expect(await messagesAbout(documentId)).toEqual([]);
  });
});

describe('what changed while its message waits', () => {
  const told = async (frequency: string) => {
    const organization = await createOrganization(app);
    const email = newAddress();
    const manage = await subscribe(app, email, [`organization:${organization}`], { frequency });
    const documentId = await createNews(app, organization, { title: 'Снятая весть' });
    const message = await messageTo(documentId, email);
    return { email, manage, organization, documentId, message: String(message.document_id) };
  };
  const resend = (message: string) =>
    app
      .http()
      .post('/notifications/deliveries/resend')
      .set(admin)
      .send({ messages: [message] })
      .expect(200);
  const inStage = (stage: string) => (documentId: string, email: string) =>
    eventually(async () => {
      const message = await messageTo(documentId, email);
      return message.stage === stage && message;
    }, `a message that is ${stage}`);
  const failed = inStage('failed');
  const sent = inStage('sent');

  it('is in no digest, and the log says why', async () => {
    const { email, organization, documentId } = await told('weekly');
    const other = await createNews(app, organization, { title: 'Весть, что осталась' });
    await isDispatched(other);
    await withdraw(app, moderator, NEWS, documentId).expect(200);
    await rows('update notifications_messages set due_at = now() where address = $1', email);
    await sendDigests();
    const digest = await letterTo(app, email, 2);
    expect(digest.subject).toBe('Новое за неделю: 1');
    expect(digest.text).toContain('Весть, что осталась');
    expect(digest.text).not.toContain('Снятая весть');
    expect((await failed(documentId, email)).reason).toBe('Материал больше не опубликован для всех');
  });

  it('is not mailed when it was withdrawn', async () => {
    const { email, documentId, message } = await told('at-once');
    await sent(documentId, email);
    await withdraw(app, moderator, NEWS, documentId).expect(200);
    await resend(message);
    expect((await failed(documentId, email)).reason).toBe('Материал больше не опубликован для всех');
    expect(await lettersTo(app, email)).toHaveLength(2);
  });

  it('is not mailed to somebody who left, though it is sent again by hand', async () => {
    const { email, manage, documentId, message } = await told('at-once');
    await sent(documentId, email);
    await app.http().post(unsubscribeOf(manage)).expect(200);
    await resend(message);
    expect((await failed(documentId, email)).reason).toBe('Получатель отписался');
    expect(await lettersTo(app, email)).toHaveLength(2);
  });
});
