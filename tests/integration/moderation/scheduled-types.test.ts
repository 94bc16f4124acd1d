import { type App, startApp } from '../../helpers/app';
import { createAnnouncement, createCompleteService, createContact } from '../../helpers/content';
import { query } from '../../helpers/database';
import { createDocument } from '../../helpers/documents';
import { withdraw } from '../../helpers/publication';
import type { Member } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';
import { approveCase, type Desk, desk, type Routes, routesOf } from './desk';
import { expectPublishedInTime } from './published-in-time';

const SERVICE = 'api::service.service';
const ANNOUNCEMENT = 'api::announcement.announcement';
const REGULATION = 'api::regulation.regulation';
const ARTICLE = 'api::article.article';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', PUBLIC_READ_LIMIT: '0' } });
  at = await desk(app);
  routes = routesOf(app);
});

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

const link = 'https://pravo.gov.ru/1';

/** A draft of each type with its planned time. */
const TYPES = {
  services: {
    type: SERVICE,
    create: (plan: object) => createCompleteService(app, at.organization.documentId, plan, 'draft'),
  },
  announcements: {
    type: ANNOUNCEMENT,
    create: (plan: object) => {
      const period = { startsAt: inSeconds(-60), endsAt: inSeconds(86_400), ...plan };
      return createAnnouncement(app, at.organization.documentId, period, 'draft');
    },
  },
  regulations: {
    type: REGULATION,
    create: (plan: object) => createDocument(app, REGULATION, at.organization, { ...plan, link }),
  },
  articles: { type: ARTICLE, create: (plan: object) => createDocument(app, ARTICLE, at.organization, plan) },
} as const;

const PATHS = ['services', 'announcements', 'regulations', 'articles'] as const;
type Path = (typeof PATHS)[number];

const isPublic = async (path: Path, documentId: string): Promise<boolean> =>
  (await app.http().get(`/api/${path}/${documentId}`)).status === 200;

/** Submits the draft and approves it; gives the id of its case. */
async function approved(
  type: string,
  documentId: string,
  body: object = {},
  editor = at.editor,
): Promise<string> {
  const answer = await routes.on(editor, documentId, 'submit', body, type);
  if (answer.status !== 200) throw new Error(`Not submitted: ${answer.text}`);
  const caseId = String(answer.body.data.documentId);
  await approveCase(routes, at.moderator, caseId);
  return caseId;
}

it.each(['announcements', 'regulations', 'articles'] as const)(
  'of %s what is approved before its planned time becomes public at it, by itself',
  async (path) => {
    const { type, create } = TYPES[path];
    const documentId = await create({ plannedPublicationAt: inSeconds(25) });
    const caseId = await approved(type, documentId);
    expect((await routes.stage(at.editor, documentId, type)).body.data.stage).toBe('scheduled');
    expect(await isPublic(path, documentId)).toBe(false);
    const early = await routes.manage(at.moderator, documentId, 'publish', {}, type);
    expect([early.status, early.body.error.details.code]).toEqual([409, 'PlannedTimeNotCome']);
    await waitUntil('the publication', () => isPublic(path, documentId), 60_000);
    await expectPublishedInTime(app, caseId);
  },
);

it('the next version of a service waits for its planned time, and the former one is read until then', async () => {
  const former = { title: 'Выдача справки' };
  const documentId = await createCompleteService(app, at.organization.documentId, former);
  const titleNow = async (): Promise<string> =>
    (await app.http().get(`/api/services/${documentId}`)).body.data.title;
  const next = { title: 'Выдача справки и копии', plannedPublicationAt: inSeconds(25) };
  expect((await routes.save(at.editor, documentId, next, SERVICE)).status).toBe(200);
  const caseId = await approved(SERVICE, documentId, { changeNote: 'Добавлена копия' });
  expect((await routes.stage(at.editor, documentId, SERVICE)).body.data.stage).toBe('scheduled');
  expect(await titleNow()).toBe(former.title);
  await waitUntil('the publication', async () => (await titleNow()) === next.title, 60_000);
  await expectPublishedInTime(app, caseId);
});

it.each(PATHS)('the plans of %s are no business of the public', async (path) => {
  const { body } = await app.http().get(`/api/${path}?fields=plannedPublicationAt`).expect(400);
  expect(body.error.details.code).toBe('InvalidQuery');
});

it.each([
  [SERVICE, TYPES.services.create, { validTo: '2030-01-31' }],
  [REGULATION, TYPES.regulations.create, { validTo: '2030-01-31' }],
  [ANNOUNCEMENT, TYPES.announcements.create, { endsAt: '2030-02-01T00:00:00.000Z' }],
] as const)(
  'of %s what would come out after its own end is refused at the planned time',
  async (type, create, end) => {
    const documentId = await create(end);
    const late = { plannedPublicationAt: '2030-02-01T00:00:00.000Z' };
    const refused = await routes.save(at.editor, documentId, late, type);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors).toEqual([
      expect.objectContaining({ path: ['plannedPublicationAt'], code: 'PlanAfterEnd' }),
    ]);
    const inTime = { plannedPublicationAt: '2030-01-31T23:59:00.000Z' };
    expect((await routes.save(at.editor, documentId, inTime, type)).status).toBe(200);
  },
);

describe('what is refused when its time comes', () => {
  const planned = inSeconds(3_600);

  /** The planned time of the case is now, and its job is due. */
  async function timeComes(caseId: string): Promise<void> {
    const plan = 'update moderation_cases set planned_at = now() where document_id = $1';
    await query(app.databaseUrl, plan, [caseId]);
    const job = 'update graphile_worker._private_jobs set run_at = now() where key = $1 returning id';
    expect(await query(app.databaseUrl, job, [`moderation.publish-planned:${caseId}`])).toHaveLength(1);
  }

  /** Who was told of it, each event by the ids of its recipients. */
  async function told(title: string): Promise<Record<string, number[]>> {
    const sql = `select event, recipients::text from notifications_notifications where data->>'title' = $1`;
    const rows = await query<{ event: string; recipients: string }>(app.databaseUrl, sql, [title]);
    const idsOf = (recipients: string): number[] =>
      JSON.parse(recipients).map(({ userId }: { userId: number }) => userId);
    return Object.fromEntries(rows.map(({ event, recipients }) => [event, idsOf(recipients)]));
  }

  async function expectKeptBack(
    { type, documentId, title, editor }: { type: string; documentId: string; title: string; editor: Member },
    why: string,
  ): Promise<void> {
    const stageNow = async () => (await routes.stage(editor, documentId, type)).body.data;
    await waitUntil('the refusal', async () => (await stageNow()).stage === 'approved');
    expect((await stageNow()).lastDecision.text).toContain(why);
    expect(await told(title)).toMatchObject({
      'moderation.case-unscheduled': [editor.staff.id],
      'moderation.case-publication-refused': [at.moderator.staff.id],
    });
  }

  it('of a service whose contact was withdrawn stays back; its author and whoever approved it learn why', async () => {
    const former = 'Выдача копий';
    const documentId = await createCompleteService(app, at.organization.documentId, { title: former });
    const responsibleContact = await createContact(app, at.organization.documentId);
    const title = 'Выдача копий договоров';
    const next = { title, responsibleContact, plannedPublicationAt: planned };
    expect((await routes.save(at.editor, documentId, next, SERVICE)).status).toBe(200);
    const caseId = await approved(SERVICE, documentId, { changeNote: 'Другой сотрудник' });
    await withdraw(app, at.moderator.headers, 'api::contact.contact', responsibleContact).expect(200);
    await timeComes(caseId);
    const what = { type: SERVICE, documentId, title, editor: at.editor };
    await expectKeptBack(what, 'ссылка ведёт на неопубликованный материал');
    expect((await app.http().get(`/api/services/${documentId}`)).body.data.title).toBe(former);
  });

  it('of an organisation that was withdrawn stays back as well', async () => {
    const title = 'Перекрытие улицы';
    const { organization, editor } = await desk(app);
    const plan = {
      title,
      startsAt: inSeconds(-60),
      endsAt: inSeconds(86_400),
      plannedPublicationAt: planned,
    };
    const documentId = await createAnnouncement(app, organization.documentId, plan, 'draft');
    const caseId = await approved(ANNOUNCEMENT, documentId, {}, editor);
    const { documentId: withdrawn } = organization;
    await withdraw(app, at.moderator.headers, 'api::organization.organization', withdrawn).expect(200);
    await timeComes(caseId);
    const what = { type: ANNOUNCEMENT, documentId, title, editor };
    await expectKeptBack(what, 'Организация этого материала не опубликована');
    expect(await isPublic('announcements', documentId)).toBe(false);
  });
});
