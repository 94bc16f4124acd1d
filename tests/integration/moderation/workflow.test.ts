import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { query } from '../../helpers/database';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { approveCase, type Desk, desk, hashOf, NEWS, type Routes, routesOf, submit, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  at = await desk(app);
  routes = routesOf(app);
});

const publicTitle = async (documentId: string): Promise<string | undefined> => {
  const { status, body } = await app.http().get(`/api/news/${documentId}`);
  return status === 200 ? body.data.title : undefined;
};

const journal = (documentId: string) =>
  query<{ action: string; actor_kind: string }>(
    app.databaseUrl,
    `select action, actor_kind from audit_entries where object_id = $1 and action like 'moderation.%' order by id`,
    [documentId],
  );

it('goes from the editor through a request for changes to the public, and every step is in the journal', async () => {
  const { editor, moderator } = at;
  const { documentId, caseId } = await submitted(app, routes, at, { title: 'Каток открыт' });
  expect(await publicTitle(documentId)).toBeUndefined();

  await routes.act(moderator, caseId, 'claim');
  const returned = await routes.act(moderator, caseId, 'request-changes', {
    contentHash: await hashOf(routes, moderator, caseId),
    reasons: [{ code: 'unclear-language', field: ['title'] }],
    text: 'Напишите, какой каток и где.',
  });
  expect(returned.status).toBe(200);

  const seen = (await routes.stage(editor, documentId)).body.data;
  expect(seen.stage).toBe('changes-requested');
  expect(seen.remarks).toEqual([
    expect.objectContaining({ field: 'title', text: 'Напишите, какой каток и где.', resolvedAt: null }),
  ]);
  expect((await routes.save(editor, documentId, { title: 'Каток в парке Победы открыт' })).status).toBe(200);
  expect((await routes.resolve(editor, seen.remarks[0].documentId)).status).toBe(200);
  expect((await submit(routes, editor, documentId)).caseId).toBe(caseId);

  await approveCase(routes, moderator, caseId);
  expect(await publicTitle(documentId)).toBe('Каток в парке Победы открыт');
  expect((await routes.stage(editor, documentId)).body.data.stage).toBe('published');
  expect((await journal(documentId)).map(({ action }) => action)).toEqual([
    'moderation.case-submitted',
    'moderation.case-claimed',
    'moderation.case-returned',
    'moderation.remark-resolved',
    'moderation.case-submitted',
    'moderation.case-claimed',
    'moderation.case-approved',
    'moderation.case-published',
  ]);
});

it('one reason at two fields is two remarks, each with its own words, which the letter tells too', async () => {
  const { editor, moderator } = at;
  const { documentId, caseId } = await submitted(app, routes, at);
  await routes.act(moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, moderator, caseId);
  const reasons = [
    { code: 'spelling', field: ['title'], text: 'Двойное «н».' },
    { code: 'spelling', field: ['lead'], text: 'Пропущена запятая.' },
    { code: 'outdated', field: ['body'] },
  ];
  const text = 'Почти готово.';
  const answer = await routes.act(moderator, caseId, 'request-changes', { contentHash, reasons, text });
  expect(answer.status).toBe(200);
  const { remarks, lastDecision } = (await routes.stage(editor, documentId)).body.data;
  expect(remarks.map((remark: { field: string; text: string }) => [remark.field, remark.text])).toEqual([
    ['body', text],
    ['lead', 'Пропущена запятая.'],
    ['title', 'Двойное «н».'],
  ]);
  expect(lastDecision).toMatchObject({ text, reasons: [reasons[0], reasons[1], { text: null }] });
  const told = await query<{ data: { text: string } }>(
    app.databaseUrl,
    `select data from notifications_notifications where event = 'moderation.case-returned' order by id desc limit 1`,
  );
  expect(told[0]?.data.text).toBe(
    'Почти готово.\n– Ошибки в тексте: Двойное «н».\n– Ошибки в тексте: Пропущена запятая.',
  );
});

it('a word that came with the approval is told to the author', async () => {
  const { documentId, caseId } = await submitted(app, routes, at);
  await routes.act(at.moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, at.moderator, caseId);
  const body = { contentHash, text: 'Хорошо написано.' };
  expect((await routes.act(at.moderator, caseId, 'approve', body)).status).toBe(200);
  const { lastDecision } = (await routes.stage(at.editor, documentId)).body.data;
  expect(lastDecision).toMatchObject({ verb: 'approve', text: 'Хорошо написано.' });
});

it('what nobody has claimed is claimed before it is decided, in the words the button shows', async () => {
  const { caseId } = await submitted(app, routes, at);
  const { contentHash, verbs } = (await routes.case(at.moderator, caseId)).body.data;
  const unclaimed = { code: 'NotClaimed', path: [] };
  const words = 'Сначала возьмите материал в работу.';
  const reasons = [{ code: 'duplicate', field: null }];
  for (const verb of ['approve', 'request-changes', 'reject']) {
    const decision = {
      contentHash,
      ...(verb === 'approve' ? {} : { reasons }),
      text: 'Такая новость уже есть.',
    };
    const refused = await routes.act(at.moderator, caseId, verb, decision);
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      message: words,
      details: { code: 'NotClaimed', errors: [{ ...unclaimed, message: words }] },
    });
    expect(verbs[verb]).toEqual([{ ...unclaimed, message: expect.objectContaining({ ru: words }) }]);
  }
});

it('an open remark keeps the version from being approved', async () => {
  const { editor, moderator } = at;
  const { documentId, caseId } = await submitted(app, routes, at);
  await routes.act(moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, moderator, caseId);
  const reasons = [{ code: 'spelling', field: ['lead'] }];
  await routes.act(moderator, caseId, 'request-changes', { contentHash, reasons });
  await submit(routes, editor, documentId);
  await routes.act(moderator, caseId, 'claim');
  const refused = await routes.act(moderator, caseId, 'approve', { contentHash });
  expect([refused.status, refused.body.error.details.code]).toEqual([409, 'RemarksOpen']);
});

it('a change while the moderator reads is not approved with what was read', async () => {
  const { editor, moderator } = at;
  const { documentId, caseId } = await submitted(app, routes, at);
  await routes.act(moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, moderator, caseId);
  await routes.save(editor, documentId, { lead: 'Подменено' });
  const refused = await routes.act(moderator, caseId, 'approve', { contentHash });
  expect([refused.status, refused.body.error.details.code]).toEqual([409, 'ContentChanged']);
  const rejection = { contentHash, reasons: [{ code: 'duplicate', field: null }], text: 'Такая уже есть.' };
  const unseen = await routes.act(moderator, caseId, 'reject', rejection);
  expect([unseen.status, unseen.body.error.details.code]).toEqual([409, 'ContentChanged']);
  expect(await publicTitle(documentId)).toBeUndefined();
});

it('what would not be published is not submitted, and the fields are named', async () => {
  const documentId = await createNews(app, at.organization.documentId, { lead: null }, 'draft');
  const refused = await routes.on(at.editor, documentId, 'submit');
  expect(refused.status).toBe(400);
  expect(refused.body.error.details.errors.map(({ path }: { path: string[] }) => path)).toEqual([['lead']]);
  expect((await routes.stage(at.editor, documentId)).body.data).toMatchObject({ stage: 'draft', case: null });
  const rows = await query(app.databaseUrl, 'select 1 from news_items where document_id = $1', [documentId]);
  expect(rows).toHaveLength(1);
});

it('an update says what has changed, and the published version stays up until it is approved', async () => {
  const { editor, moderator } = at;
  const first = await submitted(app, routes, at, { title: 'Первая редакция' });
  await approveCase(routes, moderator, first.caseId);
  const unchanged = await routes.on(editor, first.documentId, 'submit', { changeNote: 'Ничего' });
  expect(unchanged.body.error.details.code).toBe('NothingChanged');

  await routes.save(editor, first.documentId, { title: 'Вторая редакция' });
  const silent = await routes.on(editor, first.documentId, 'submit');
  expect([silent.status, silent.body.error.details.code]).toEqual([409, 'ChangeNoteMissing']);
  const next = await submit(routes, editor, first.documentId, { changeNote: 'Уточнён заголовок' });
  expect(next.caseId).not.toBe(first.caseId);
  expect(await publicTitle(first.documentId)).toBe('Первая редакция');
  const { differences } = (await routes.case(moderator, next.caseId)).body.data;
  expect(differences).toEqual([
    {
      name: 'title',
      difference: { kind: 'text', before: 'Первая редакция', after: 'Вторая редакция' },
    },
  ]);
  await approveCase(routes, moderator, next.caseId);
  expect(await publicTitle(first.documentId)).toBe('Вторая редакция');
  const stages = await query<{ stage: string }>(
    app.databaseUrl,
    'select stage from moderation_cases where target_id = $1 order by id',
    [first.documentId],
  );
  expect(stages.map(({ stage }) => stage)).toEqual(['archived', 'published']);
});

it('a rejected version stays closed; the next submission is a case of its own', async () => {
  const { editor, moderator } = at;
  const { documentId, caseId } = await submitted(app, routes, at);
  await routes.act(moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, moderator, caseId);
  const short = { contentHash, reasons: [{ code: 'duplicate', field: null }], text: 'Нет' };
  expect((await routes.act(moderator, caseId, 'reject', short)).status).toBe(400);
  const unknown = {
    ...short,
    reasons: [{ code: 'spelling', field: ['nothing'] }],
    text: 'Подробное объяснение',
  };
  expect((await routes.act(moderator, caseId, 'reject', unknown)).status).toBe(400);
  const done = await routes.act(moderator, caseId, 'reject', {
    ...short,
    text: 'Такая новость уже вышла вчера.',
  });
  expect(done.status).toBe(200);
  expect((await routes.stage(editor, documentId)).body.data).toMatchObject({
    stage: 'rejected',
    lastDecision: {
      verb: 'reject',
      reasons: [{ code: 'duplicate', field: null }],
      text: 'Такая новость уже вышла вчера.',
    },
  });
  expect((await submit(routes, editor, documentId)).caseId).not.toBe(caseId);
});

it('withdrawing tells the public why, and what was withdrawn comes back by a new review only', async () => {
  const { editor, moderator } = at;
  const { documentId, caseId } = await submitted(app, routes, at);
  await approveCase(routes, moderator, caseId);
  const direct = await routes.manage(moderator, documentId, 'unpublish');
  expect([direct.status, direct.body.error.details.code]).toEqual([409, 'WithdrawalNeedsReason']);
  const reasons = [{ code: 'replaced', field: null }];
  const script = await routes.on(moderator, documentId, 'withdraw', {
    reasons,
    text: 'Заменено новым объявлением.',
    replacementUrl: 'javascript:alert(1)',
  });
  expect(script.status).toBe(400);
  const body = { reasons, text: 'Заменено новым объявлением.', replacementUrl: 'https://city.example/news' };
  expect((await routes.on(moderator, documentId, 'withdraw', body)).status).toBe(200);
  expect(await publicTitle(documentId)).toBeUndefined();
  expect((await routes.case(moderator, caseId)).body.data.withdrawal).toMatchObject({
    text: 'Заменено новым объявлением.',
    replacementUrl: 'https://city.example/news',
  });
  expect((await routes.manage(moderator, documentId, 'publish')).status).toBe(409);
  await approveCase(routes, moderator, (await submit(routes, editor, documentId)).caseId);
  expect(await publicTitle(documentId)).toBeDefined();
});

it('publishing at once takes a written reason and stays marked until another person has inspected it', async () => {
  const keeper = await memberOf(app, 'registry-admin');
  const documentId = await createNews(app, at.organization.documentId, {}, 'draft');
  const reasons = [{ code: 'emergency', field: null }];
  expect(
    (await routes.on(at.moderator, documentId, 'publish-at-once', { reasons, text: 'Прорвало трубу.' }))
      .status,
  ).toBe(403);
  expect((await routes.on(keeper, documentId, 'publish-at-once', { reasons, text: 'Да' })).status).toBe(400);
  const done = await routes.on(keeper, documentId, 'publish-at-once', {
    reasons,
    text: 'Авария на водопроводе.',
  });
  expect(done.status).toBe(200);
  expect(await publicTitle(documentId)).toBeDefined();
  const listed = await routes.queue(at.moderator, '?view=to-inspect');
  const [marked] = listed.body.data.filter(
    (item: { target: { documentId: string } }) => item.target.documentId === documentId,
  );
  expect(marked).toMatchObject({ isUnreviewed: true, stage: 'published' });
  const against = async (who: Member) =>
    (await routes.case(who, marked.documentId)).body.data.verbs.inspect.map(
      ({ code }: { code: string }) => code,
    );
  expect(await against(keeper)).toEqual(['AuthorMayNotDecide']);
  expect(await against(at.moderator)).toEqual([]);
  const own = await routes.act(keeper, marked.documentId, 'inspect');
  expect([own.status, own.body.error.details.code]).toEqual([403, 'AuthorMayNotDecide']);
  expect((await routes.act(at.moderator, marked.documentId, 'inspect')).status).toBe(200);
  expect((await routes.case(at.moderator, marked.documentId)).body.data.isUnreviewed).toBe(false);
  expect((await routes.act(at.moderator, marked.documentId, 'inspect')).status).toBe(409);
});

it('the editor takes a submitted version back; a foreign editor sees nothing of it', async () => {
  const { documentId, caseId } = await submitted(app, routes, at);
  const foreign = await desk(app);
  expect((await routes.stage(foreign.editor, documentId)).status).toBe(404);
  expect((await routes.on(foreign.editor, documentId, 'submit')).status).toBe(404);
  expect((await routes.act(foreign.editor, caseId, 'take-back')).status).toBe(404);
  expect((await routes.act(at.editor, caseId, 'take-back')).status).toBe(200);
  expect((await routes.stage(at.editor, documentId)).body.data.stage).toBe('draft');
});

it('an administrator who wrote it does not approve it; another one does', async () => {
  const author = await memberOf(app, 'administrator');
  const other = await memberOf(app, 'administrator');
  const documentId = await createNews(app, at.organization.documentId, {}, 'draft');
  await routes.save(author, documentId, { lead: 'Написал администратор' });
  const { caseId } = await submit(routes, author, documentId);
  const refused = await routes.act(author, caseId, 'claim');
  expect([refused.status, refused.body.error.details.code]).toEqual([403, 'AuthorMayNotDecide']);
  await approveCase(routes, other, caseId);
  expect(await publicTitle(documentId)).toBeDefined();
});

describe('whoever wrote a part of it does not decide', () => {
  const claimBy = async (who: Member, caseId: string) => {
    const { status, body } = await routes.act(who, caseId, 'claim');
    return [status, body.error?.details.code];
  };
  const refused = [403, 'AuthorMayNotDecide'];

  it('before another person saved it again and submitted it', async () => {
    const author = await memberOf(app, 'administrator');
    const documentId = await createNews(app, at.organization.documentId, {}, 'draft');
    await routes.save(author, documentId, { lead: 'Написал администратор' });
    await routes.save(at.editor, documentId, { title: 'Озаглавил редактор' });
    const { caseId } = await submit(routes, at.editor, documentId);
    expect(await claimBy(author, caseId)).toEqual(refused);
  });

  it('while it is reviewed, or for an earlier submission of it', async () => {
    const author = await memberOf(app, 'administrator');
    const { documentId, caseId } = await submitted(app, routes, at);
    await routes.save(author, documentId, { lead: 'Поправил администратор' });
    expect(await claimBy(author, caseId)).toEqual(refused);
    await routes.act(at.editor, caseId, 'take-back');
    await submit(routes, at.editor, documentId);
    await routes.act(at.editor, caseId, 'take-back');
    await routes.save(at.editor, documentId, { lead: 'Переписал редактор' });
    await submit(routes, at.editor, documentId);
    expect(await claimBy(author, caseId)).toEqual(refused);
  });

  it('and what became public before is no part of the next version', async () => {
    const author = await memberOf(app, 'administrator');
    const { documentId, caseId } = await submitted(app, routes, at);
    await routes.save(author, documentId, { lead: 'Поправил администратор' });
    await routes.act(at.editor, caseId, 'take-back');
    await submit(routes, at.editor, documentId);
    await approveCase(routes, at.moderator, caseId);
    await routes.save(at.editor, documentId, { lead: 'Обновил редактор' });
    const next = await submit(routes, at.editor, documentId, { changeNote: 'Обновлён лид' });
    expect(await claimBy(author, next.caseId)).toEqual([200, undefined]);
  });
});

it('the queue counts, filters and sorts by term', async () => {
  const own = await desk(app);
  const late = await submitted(app, routes, own, { title: 'Поздний срок' });
  const early = await submitted(app, routes, own, { title: 'Ранний срок' });
  await query(
    app.databaseUrl,
    `update moderation_cases set due_at = now() - interval '1 hour' where document_id = $1`,
    [early.caseId],
  );
  await routes.act(own.moderator, late.caseId, 'claim');
  const filter = `&organization=${own.organization.documentId}`;
  const titles = async (view: string): Promise<string[]> => {
    const { body } = await routes.queue(own.moderator, `?view=${view}${filter}`);
    return body.data.map((item: { target: { title: string } }) => item.target.title);
  };
  expect(await titles('open')).toEqual(['Ранний срок', 'Поздний срок']);
  expect(await titles('overdue')).toEqual(['Ранний срок']);
  expect(await titles('mine')).toEqual(['Поздний срок']);
  expect(await titles('free')).toEqual(['Ранний срок']);
  const { body } = await routes.queue(own.moderator, `?text=поздний&type=${NEWS}${filter}`);
  expect(body.data).toEqual([
    expect.objectContaining({
      documentId: late.caseId,
      stage: 'in-review',
      author: expect.objectContaining({ id: own.editor.staff.id }),
      claim: expect.objectContaining({ by: expect.objectContaining({ id: own.moderator.staff.id }) }),
      organization: expect.objectContaining({ shortName: own.organization.shortName }),
    }),
  ]);
  expect(body.meta.counters.mine).toBe(1);
});
