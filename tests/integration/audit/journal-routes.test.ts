import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { query } from '../../helpers/database';
import { prepareLongExport } from '../../helpers/long-export';
import { createOrganization, type TestOrganization } from '../../helpers/organizations';
import { adminLogin, PASSWORD } from '../../helpers/staff';
import { memberOf } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';
import { entriesOf, record, sealAll } from './entries';

type Headers = { Authorization: string };

let app: App;
let auditor: Headers;
let administrator: Headers;
let own: TestOrganization;
let foreign: TestOrganization;
let head: Headers;
beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  auditor = (await adminLogin(app, 'auditor')).headers;
  administrator = (await adminLogin(app, 'administrator')).headers;
  own = await createOrganization(app);
  foreign = await createOrganization(app);
  head = (await memberOf(app, 'head', own)).headers;
});

const get = (headers: Headers, url: string) => app.http().get(url).set(headers);
const list = async (headers: Headers, params: Record<string, string | number> = {}) =>
  (await get(headers, '/audit/entries').query(params).expect(200)).body;

const thing = (id: string, organization: string | null = null) =>
  ({
    action: 'tests.thing-done',
    object: { type: 'tests.thing', id, title: `Вещь ${id}` },
    organization,
  }) as const;

/** Until the job has ended. */
async function settled(headers: Headers, id: string): Promise<Record<string, unknown>> {
  for (let turn = 0; turn < 300; turn += 1) {
    const { data } = (await get(headers, `/audit/exports/${id}`).expect(200)).body;
    if (data.stage === 'ready' || data.stage === 'failed') return data;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The export does not end: ${app.output()}`);
}

describe('the list of entries', () => {
  it('is read page by page, newest first, none twice and none left out', async () => {
    for (let n = 0; n < 7; n += 1) await record(app, thing('paged', own.documentId));
    const ids: number[] = [];
    let after: string | undefined;
    do {
      const page = await list(auditor, { object: 'paged', limit: 3, ...(after ? { after } : {}) });
      ids.push(...page.data.map(({ id }: { id: number }) => id));
      after = page.meta.next ?? undefined;
      await record(app, thing('meanwhile'));
    } while (after);
    expect(ids).toHaveLength(7);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => other - one));
  });

  it('is narrowed by each filter', async () => {
    await record(app, thing('filtered', own.documentId));
    const [row] = await entriesOf(app, { object_id: 'filtered' });
    const at = (
      await query<{ at: Date }>(app.databaseUrl, 'select at from audit_entries where id = $1', [row?.id])
    )[0]?.at;
    const fits: Record<string, string>[] = [
      { object: 'filtered' },
      { object: 'filtered', action: 'tests.thing-done' },
      { object: 'filtered', actorKind: 'system' },
      { object: 'filtered', organization: own.documentId },
      { object: 'filtered', objectType: 'tests.thing' },
      { title: 'ЩЬ FILTER' },
      { object: 'filtered', from: at?.toISOString() ?? '' },
    ];
    const fails: Record<string, string>[] = [
      { object: 'filtered', action: 'tests.other' },
      { object: 'filtered', actorKind: 'staff' },
      { object: 'filtered', organization: foreign.documentId },
      { object: 'filtered', objectType: 'tests.other' },
      { object: 'filtered', address: '192.0.2.77' },
      { object: 'filtered', actor: 'staff-1' },
      { object: 'filtered', to: at?.toISOString() ?? '' },
    ];
    for (const filter of fits)
      expect([filter, (await list(auditor, filter)).data.length]).toEqual([filter, 1]);
    for (const filter of fails)
      expect([filter, (await list(auditor, filter)).data.length]).toEqual([filter, 0]);
  });

  it('finds by address and by person what they did', async () => {
    const { staff } = await adminLogin(app, 'editor');
    const found = await list(auditor, { actor: `staff-${staff.id}`, address: '127.0.0.1' });
    expect(found.data).toMatchObject([
      { action: 'accounts.signed-in', actor: { kind: 'staff', id: staff.id, name: 'Тест editor' } },
    ]);
  });

  it('believes no address that a caller writes into a header: no proxy is trusted here', async () => {
    const { staff } = await adminLogin(app, 'editor');
    await app
      .http()
      .post('/admin/login')
      .set('X-Forwarded-For', '203.0.113.66')
      .send({ email: staff.email, password: PASSWORD })
      .expect(200);
    expect((await list(auditor, { address: '203.0.113.66' })).data).toEqual([]);
    expect((await list(auditor, { actor: `staff-${staff.id}`, address: '127.0.0.1' })).data).toHaveLength(2);
  });

  it.each([
    'limit=0',
    'limit=51',
    'after=x',
    'address=nowhere',
    'from=yesterday',
    'title=аб',
    'actor=7',
    'actor=job-7',
    'other=1',
  ])('refuses %s', async (search) => {
    await get(auditor, `/audit/entries?${search}`).expect(400);
  });

  it('shows a head the entries of own organisations and no others', async () => {
    await record(app, thing('own', own.documentId));
    await record(app, thing('foreign', foreign.documentId));
    await record(app, thing('nobodys'));
    const seen = await list(head);
    expect(
      new Set(seen.data.map((row: { organization: { documentId: string } }) => row.organization.documentId)),
    ).toEqual(new Set([own.documentId]));
    const [hidden] = await entriesOf(app, { object_id: 'foreign' });
    const [shown] = await entriesOf(app, { object_id: 'own' });
    await get(head, `/audit/entries/${hidden?.id}`).expect(404);
    await get(head, `/audit/entries/${shown?.id}`).expect(200);
    expect((await list(head, { organization: foreign.documentId })).data).toEqual([]);
    const names = (await get(head, '/audit/organizations').expect(200)).body.data;
    expect(names).toEqual([{ value: own.documentId, label: own.shortName }]);
  });

  it('shows nothing to those who work nowhere, and is no page for an editor', async () => {
    const idle = await adminLogin(app, 'head');
    expect((await list(idle.headers)).data).toEqual([]);
    const editor = await memberOf(app, 'editor', own);
    await get(editor.headers, '/audit/entries').expect(403);
  });
});

describe('an entry', () => {
  it('is shown with its difference in the words of the form, and its place in the chain', async () => {
    const id = await createNews(app, own.documentId, { title: 'Было' }, 'draft');
    await app.run(async (strapi, documentId) => {
      await strapi.documents('api::news-item.news-item').update({ documentId, data: { title: 'Стало' } });
    }, id);
    await sealAll(app);
    const [row] = (await list(auditor, { object: id, action: 'content.document-changed' })).data;
    const { data } = (await get(auditor, `/audit/entries/${row.id}`).expect(200)).body;
    expect(data).toMatchObject({
      object: { title: 'Стало', typeName: 'Новости' },
      organization: { name: own.shortName },
      before: { title: 'Было' },
      after: { title: 'Стало' },
      fields: { '': { title: { label: expect.stringMatching(/^[А-Я]/), type: 'string' } } },
      seq: expect.any(Number),
      isErased: false,
    });
  });

  it('names what the document led to then, and the fields of its components', async () => {
    const id = await createNews(app, own.documentId, { title: 'Парк', tags: [{ name: 'парк' }] }, 'draft');
    const [row] = (await list(auditor, { object: id, action: 'content.document-created' })).data;
    const { data } = (await get(auditor, `/audit/entries/${row.id}`).expect(200)).body;
    const { $relation: type, documentId } = data.after.organization;
    expect(data.links).toMatchObject({ [`${type}:${documentId}`]: own.shortName });
    const [{ $component: component }] = data.after.tags;
    expect(data.fields[component].name.label).toMatch(/^[А-Я]/);
  });

  it('of a job names its task, on the page and in a file', async () => {
    const actor = { kind: 'job', name: 'audit.seal-entries' } as const;
    const id = await createNews(app, own.documentId, {}, 'draft');
    const object = { type: 'api::news-item.news-item', id, title: 'Новость' };
    await record(app, { ...thing('of-a-job'), object, actor });
    const [row] = (await list(auditor, { object: id, actorKind: 'job' })).data;
    expect(row.actor).toMatchObject({ title: { ru: 'Запечатать записи журнала' } });
    const filters = { object: id, actorKind: 'job' };
    const made = await app.http().post('/audit/exports').set(auditor).send(filters).expect(202);
    await settled(auditor, made.body.data.id);
    const file = await get(auditor, `/audit/exports/${made.body.data.id}/file`).expect(200);
    expect(file.text).toContain(';Запечатать записи журнала;Задание;');
    expect(file.text).toContain(';Новости;Новость;');
  });

  it('loses its payload by law, for a reason that is journaled, and stays provable', async () => {
    await record(app, {
      ...thing('erased', own.documentId),
      after: { phone: '+79990000000' },
      personal: true,
    });
    const [before] = await entriesOf(app, { object_id: 'erased' });
    const url = `/audit/entries/${before?.id}/erase`;
    const body = { reason: 'Заявление гражданина № 5', basis: '152-ФЗ, статья 21, часть 3' };
    await app.http().post(url).set(auditor).send(body).expect(403);
    await app.http().post(url).set(administrator).send({ reason: 'нет' }).expect(400);
    await app.http().post(url).set(administrator).send(body).expect(200);
    await app.http().post(url).set(administrator).send(body).expect(409);
    const [after] = await entriesOf(app, { object_id: 'erased' });
    expect(after).toMatchObject({
      object_title: null,
      after: null,
      actor_name: null,
      digest: before?.digest,
      action: 'tests.thing-done',
    });
    const [reason] = await entriesOf(app, { action: 'audit.payload-erased', object_id: String(before?.id) });
    expect(reason).toMatchObject({ id: after?.erased_by, actor_kind: 'staff' });
    const shown = (await get(auditor, `/audit/entries/${before?.id}`).expect(200)).body.data;
    expect(shown).toMatchObject({ isErased: true, erasure: { reason: body } });
    await app.http().post(`/audit/entries/${reason?.id}/erase`).set(administrator).send(body).expect(409);
  });
});

describe('an export', () => {
  const exportedFiles = (): string[] => readdirSync(path.join(app.dataDir, 'audit-exports'));

  const eraseEntry = async (object: string) => {
    const [entry] = await entriesOf(app, { object_id: object });
    const body = { reason: 'Заявление гражданина № 5', basis: '152-ФЗ, статья 21, часть 3' };
    await app.http().post(`/audit/entries/${entry?.id}/erase`).set(administrator).send(body).expect(200);
  };

  /** So many that their file takes a while. */
  const asked = async (filters: object) =>
    (await app.http().post('/audit/exports').set(auditor).send(filters).expect(202)).body.data;

  it('holds what the filters let through, as Russian Excel reads it, for its maker only', async () => {
    await record(app, { ...thing('exported', own.documentId), after: { formula: '=1+1' } });
    await record(app, { ...thing('exported'), object: { type: 't', id: 'exported', title: '=cmd()' } });
    const made = await app
      .http()
      .post('/audit/exports')
      .set(auditor)
      .send({ object: 'exported' })
      .expect(202);
    const { id, jobId } = made.body.data;
    // The job is the maker's own: a bar follows it, and nobody else's does.
    await get(auditor, `/jobs/own/${jobId}`).expect(200);
    await get(administrator, `/jobs/own/${jobId}`).expect(404);
    expect(await settled(auditor, id)).toMatchObject({ stage: 'ready', done: 2, total: 2 });
    const file = await get(auditor, `/audit/exports/${id}/file`).expect(200);
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.headers['cache-control']).toBe('private, no-store');
    const lines = file.text
      .replace(/^\ufeff/, '')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Время (UTC);Действие');
    expect(file.text).toContain("'=cmd()");
    expect(file.text).toContain(own.shortName);
    await get(administrator, `/audit/exports/${id}/file`).expect(404);
    expect(await entriesOf(app, { action: 'audit.journal-exported', object_id: id })).toHaveLength(1);
    expect(await entriesOf(app, { action: 'audit.export-downloaded', object_id: id })).toHaveLength(1);
    expect(exportedFiles().filter((name) => name.startsWith(id))).toEqual([`${id}.csv`]);
  });

  it('that cannot be written fails with a reason, and the process goes on', async () => {
    const directory = path.join(app.dataDir, 'audit-exports');
    rmSync(directory, { recursive: true, force: true });
    // Nobody can make a file there, root neither.
    symlinkSync('/proc', directory);
    try {
      const made = await app.http().post('/audit/exports').set(auditor).send({ object: 'none' }).expect(202);
      const { id, jobId } = made.body.data;
      expect(await settled(auditor, id)).toMatchObject({ stage: 'failed' });
      const job = await waitUntil('the reason', async () => {
        const { data } = (await get(auditor, `/jobs/own/${jobId}`).expect(200)).body;
        return data.reason ? data : null;
      });
      expect(job.reason).toContain('ENOENT');
      await get(auditor, `/audit/exports/${id}/file`).expect(404);
    } finally {
      rmSync(directory);
      mkdirSync(directory);
    }
  });

  it('that holds what was erased since is gone with it, and with its file', async () => {
    await record(app, { ...thing('erased-later'), after: { phone: '+79991112233' } });
    const { id } = await asked({ object: 'erased-later' });
    expect(await settled(auditor, id)).toMatchObject({ stage: 'ready' });
    await get(auditor, `/audit/exports/${id}/file`).expect(200);
    await eraseEntry('erased-later');
    await get(auditor, `/audit/exports/${id}/file`).expect(404);
    expect((await get(auditor, '/audit/exports')).body.data).not.toContainEqual(
      expect.objectContaining({ id }),
    );
    await waitUntil('the file is gone', () => !exportedFiles().includes(`${id}.csv`));
  });

  it('that was being written when an entry was erased is given to nobody', async () => {
    await record(app, thing('erased-meanwhile'));
    await prepareLongExport(app.databaseUrl, 'tests.meanwhile');
    const { id, jobId } = await asked({ objectType: 'tests.meanwhile' });
    await waitUntil('the file is begun', () => exportedFiles().includes(`${id}.csv.part`));
    await eraseEntry('erased-meanwhile');
    await waitUntil('the job has ended', async () => {
      const [job] = await query(app.databaseUrl, 'select 1 from graphile_worker.jobs where id = $1', [jobId]);
      return !job;
    });
    await get(auditor, `/audit/exports/${id}/file`).expect(404);
    await waitUntil('no file is left', () => !exportedFiles().some((name) => name.startsWith(id)));
  });

  it('leaves nothing half written when it is cancelled', async () => {
    await prepareLongExport(app.databaseUrl, 'tests.many');
    const { id, jobId } = await asked({ objectType: 'tests.many' });
    const part = () => existsSync(path.join(app.dataDir, 'audit-exports', `${id}.csv.part`));
    await waitUntil('the file is begun', part);
    await app.http().post(`/jobs/own/${jobId}/cancel`).set(auditor).expect(200);
    expect(await settled(auditor, id)).toMatchObject({ stage: 'failed' });
    expect(part()).toBe(false);
  });

  it('goes when its term is over', async () => {
    const made = await app.http().post('/audit/exports').set(auditor).send({ object: 'none' }).expect(202);
    const { id } = made.body.data;
    await settled(auditor, id);
    await query(
      app.databaseUrl,
      `update audit_exports set expires_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    await get(auditor, `/audit/exports/${id}/file`).expect(404);
    await app.run((strapi) => strapi.plugin('audit').service('forget-exports').run());
    await get(auditor, `/audit/exports/${id}`).expect(404);
    expect(exportedFiles()).not.toContain(`${id}.csv`);
  });

  it('whose row another instance has deleted leaves no file for longer than its term', async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    const at = (id: string) => path.join(app.dataDir, 'audit-exports', `${id}.csv`);
    for (const id of [old, young]) writeFileSync(at(id), 'Иванова');
    const eightDaysAgo = Date.now() / 1000 - 8 * 86_400;
    utimesSync(at(old), eightDaysAgo, eightDaysAgo);
    await app.run((strapi) => strapi.plugin('audit').service('forget-exports').run());
    expect([existsSync(at(old)), existsSync(at(young))]).toEqual([false, true]);
  });
});
