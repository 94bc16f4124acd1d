import { type App, startTwoProcesses } from '../../helpers/app';
import { createCompleteService, createContact } from '../../helpers/content';
import { query } from '../../helpers/database';
import { withdraw } from '../../helpers/publication';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { approveCase, type Desk, desk, type Routes, routesOf, submit, submitted } from './desk';

const SERVICE = 'api::service.service';

let app: App;
let other: App;
let at: Desk;
let keeper: Member;
let routes: Routes;

beforeAll(async () => {
  [app, other] = await startTwoProcesses({ LOG_LEVEL: 'error' });
  at = await desk(app);
  keeper = await memberOf(app, 'registry-admin');
  routes = routesOf(app);
});

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  query<Row>(app.databaseUrl, text, values);

/** The task of the night, now. */
const compare = (instance: App): Promise<void> =>
  instance.run(async (strapi, _input, load) => {
    const { tasksOf } = load<typeof import('../../../src/shared/jobs/task-registry')>(
      'src/shared/jobs/task-registry',
    );
    const task = tasksOf(strapi).get('moderation.compare-published');
    if (!task) throw new Error('There is no such task');
    const { signal } = new AbortController();
    await task.execute(strapi, {}, { id: '1', attempt: 1, tickAt: null, signal, progress: async () => {} });
  }, null);

const tagsOf = (documentId: string, name: string) =>
  sql(
    `update components_shared_tags set name = $2 where id = (
       select cmps.cmp_id from news_items_cmps cmps join news_items news on news.id = cmps.entity_id
       where news.document_id = $1 and news.published_at is not null and cmps.field = 'tags'
       order by cmps."order" limit 1)`,
    [documentId, name],
  );

const journaled = async (documentId: string): Promise<string[]> => {
  const rows = await sql<{ action: string }>(
    `select action from audit_entries where object_id = $1
     and action in ('moderation.case-differed', 'moderation.case-matched') order by id`,
    [documentId],
  );
  return rows.map(({ action }) => action);
};

interface Notice {
  readonly to: number[];
  readonly count: string;
  readonly text: string;
  readonly link: string;
}

const parsed = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value);

const notices = async (): Promise<Notice[]> => {
  const rows = await sql<{ recipients: unknown; data: unknown; link: string }>(
    `select recipients, data, link from notifications_notifications
     where event = 'moderation.published-differs' order by id`,
  );
  return rows.map(({ recipients, data, link }) => ({
    to: parsed(recipients).map(({ userId }: { userId: number }) => userId),
    ...parsed(data),
    link,
  }));
};

async function published(title: string): Promise<{ documentId: string; caseId: string }> {
  const made = await submitted(app, routes, at, { title });
  await approveCase(routes, at.moderator, made.caseId);
  return made;
}

const differing = async (): Promise<string[]> => {
  const { data, meta } = (await routes.queue(at.moderator, '?view=differing&pageSize=100')).body;
  expect(meta.counters.differing).toBe(data.length);
  return data.map(({ documentId }: { documentId: string }) => documentId);
};

it('a component changed by SQL is noticed once, journaled, told of and shown; what is untouched is not', async () => {
  const { documentId, caseId } = await published('Каток открыт до марта');
  const untouched = await published('Лыжня открыта до марта');
  await compare(app);
  expect([await journaled(documentId), await notices(), await differing()]).toEqual([[], [], []]);

  await tagsOf(documentId, 'казино');
  // Both instances at once, as after a tick that was caught up twice.
  await Promise.all([compare(app), compare(other)]);
  expect(await journaled(documentId)).toEqual(['moderation.case-differed']);
  expect(await journaled(untouched.documentId)).toEqual([]);
  const [told, ...more] = await notices();
  expect(more).toEqual([]);
  expect(told).toMatchObject({ count: '1', text: '– Каток открыт до марта' });
  expect(told?.link).toBe('/plugins/moderation?view=differing');
  expect(told?.to).toContain(keeper.staff.id);
  expect(told?.to).not.toContain(at.moderator.staff.id);
  expect(await differing()).toEqual([caseId]);
  const { body } = await routes.case(at.moderator, caseId);
  expect(body.data).toMatchObject({
    differsSince: expect.stringMatching(/Z$/),
    differingFields: ['tags'],
    isPublishedGone: false,
  });
  expect((await routes.stage(at.editor, documentId)).body.data.differsSince).toBe(body.data.differsSince);

  await compare(app);
  expect([await journaled(documentId), (await notices()).length]).toEqual([['moderation.case-differed'], 1]);

  await tagsOf(documentId, 'город');
  await compare(app);
  expect(await journaled(documentId)).toEqual(['moderation.case-differed', 'moderation.case-matched']);
  expect([await differing(), (await notices()).length]).toEqual([[], 1]);
});

it('another change of the same version is told of anew, and a version approved since is no difference', async () => {
  const { documentId, caseId } = await published('Расписание автобусов');
  const before = (await notices()).length;
  await tagsOf(documentId, 'первая подмена');
  await compare(app);
  await tagsOf(documentId, 'вторая подмена');
  await compare(app);
  expect((await notices()).length).toBe(before + 2);
  expect(await differing()).toEqual([caseId]);

  await routes.save(at.editor, documentId, { title: 'Новое расписание автобусов' });
  const next = await submit(routes, at.editor, documentId, { changeNote: 'Новый маршрут' });
  await approveCase(routes, at.moderator, next.caseId);
  await compare(app);
  expect([await differing(), (await notices()).length]).toEqual([[], before + 2]);
});

it('a published row that was deleted by SQL is told of as gone', async () => {
  const { documentId, caseId } = await published('Пропавшая новость');
  await sql('delete from news_items where document_id = $1 and published_at is not null', [documentId]);
  await compare(app);
  expect(await journaled(documentId)).toEqual(['moderation.case-differed']);
  expect((await routes.case(at.moderator, caseId)).body.data).toMatchObject({ isPublishedGone: true });
});

it('a link that went with what it led to is no difference', async () => {
  const { organization, moderator } = at;
  const contact = await createContact(app, organization.documentId);
  const service = await createCompleteService(app, organization.documentId, { responsibleContact: contact });
  await withdraw(app, moderator.headers, 'api::contact.contact', contact).expect(200);
  const [link] = await sql<{ count: string }>(
    `select count(*) from services_responsible_contact_lnk lnk join services on services.id = lnk.service_id
     where services.document_id = $1 and services.published_at is not null`,
    [service],
  );
  expect(link?.count).toBe('0');
  await compare(app);
  expect(await journaled(service)).toEqual([]);

  const title = `update services set title = 'Подменённая услуга' where document_id = $1 and published_at is not null`;
  await sql(title, [service]);
  await compare(app);
  expect(await journaled(service)).toEqual(['moderation.case-differed']);
  const [row] = await sql<{ id: string; fields: unknown }>(
    `select document_id as id, differing_fields as fields from moderation_cases
     where target_type = $1 and target_id = $2 and stage = 'published'`,
    [SERVICE, service],
  );
  expect(parsed(row?.fields)).toEqual(['title']);
});
