import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { openPage, signIn, visit } from '../helpers/browser';
import { createNews } from '../helpers/content';
import { query } from '../helpers/database';
import { holdAnswers } from '../helpers/hold-answers';
import { createOrganization } from '../helpers/organizations';
import { cutOff } from '../helpers/panel-page';
import { createStaff, type Role } from '../helpers/staff';
import { memberOf } from '../helpers/two-organizations';

const PAGE = '/admin/plugins';
const TITLE = 'Дело для просмотра';

let app: App;
/** Path of a page, the question it asks the server, and its heading. */
let pages: readonly (readonly [path: string, question: string, title: string])[];

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  const organization = await createOrganization(app, true);
  const { headers } = await memberOf(app, 'editor', organization);
  const documentId = await createNews(app, organization.documentId, { title: TITLE }, 'draft');
  const path = `/moderation/documents/api::news-item.news-item/${documentId}/submit`;
  const { body } = await app.http().post(path).set(headers).send({}).expect(200);
  const caseId = String(body.data.documentId);
  pages = [
    ['moderation', 'cases', 'Модерация'],
    [`moderation/cases/${caseId}`, `cases/${caseId}`, TITLE],
    ['moderation/workflows', 'workflows', 'Процессы'],
    ['moderation/workflows/publication', 'workflows', 'Публикация'],
    ['my-materials', 'materials', 'Мои материалы'],
    ['moderation-rules', 'policy', 'Правила публикации'],
    ['moderation-rules/templates', 'templates', 'Шаблоны публикаций'],
    ['moderation-rules/words', 'words/organizations', 'Словарь организации'],
    ['moderation-rules/links', 'links', 'Битые ссылки'],
  ];
});

async function enter(role: Role): Promise<Page> {
  const { page } = await openPage(app.url);
  await signIn(page, await createStaff(app, role));
  return page;
}

const asks = (question: string) => (url: URL) => url.pathname === `/moderation/${question}`;

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

it('each page says that it loads, then shows itself', async () => {
  const page = await enter('administrator');
  for (const [path, question, title] of pages) {
    const release = await holdAnswers(page, new RegExp(`//[^/]+/moderation/${question}(\\?|$)`));
    await visit(page, `${PAGE}/${path}`);
    await page.getByText('Загрузка…').first().waitFor();
    expect([path, await heading(page, title).count()]).toEqual([path, 0]);
    release();
    await heading(page, title).waitFor();
    expect([path, await seriousFaults(page)]).toEqual([path, []]);
  }
});

it('each page that does not load says so, and can be read', async () => {
  const page = await enter('administrator');
  for (const [path, question] of pages) {
    const its = asks(question);
    await page.route(its, (route) => route.abort());
    await visit(page, `${PAGE}/${path}`);
    await page
      .getByText(/ошиб|не так/i)
      .filter({ visible: true })
      .first()
      .waitFor();
    expect([path, await seriousFaults(page)]).toEqual([path, []]);
    await page.unroute(its);
  }
});

it('an operator is told at the door of each page but that of the links in what they may read', async () => {
  const page = await enter('operator');
  for (const [path, , title] of pages) {
    // The entry leads to the links: the one of its pages an operator may see.
    if (path === 'moderation-rules' || path === 'moderation-rules/links') continue;
    await page.goto(`${PAGE}/${path}`);
    await page.getByText('У вас нет прав доступа к этому содержимому').waitFor();
    expect([path, await heading(page, title).count()]).toEqual([path, 0]);
    expect([path, await seriousFaults(page)]).toEqual([path, []]);
  }
});

it('a list without rows says what would stand there', async () => {
  const moderator = await enter('moderator');
  const editor = await enter('editor');
  for (const [page, path, words] of [
    [moderator, 'moderation?view=overdue', 'Здесь пусто: всё рассмотрено.'],
    [moderator, 'moderation?_q=nothing', 'Ничего не найдено. Измените условия поиска.'],
    [editor, 'my-materials', 'Здесь пусто. Создайте материал в разделе «Контент».'],
    [editor, 'my-materials?_q=nothing', 'Ничего не найдено. Измените условия поиска.'],
    [editor, 'moderation-rules/words', 'Вы не работаете ни в одной организации.'],
    [editor, 'moderation-rules/links', 'Таких ссылок нет.'],
  ] as const) {
    await page.goto(`${PAGE}/${path}`);
    await page.getByText(words).waitFor();
    expect([path, await seriousFaults(page)]).toEqual([path, []]);
  }
});

it('an organisation whose activation cannot be asked for says so in its form', async () => {
  const organization = await createOrganization(app, true);
  const page = await enter('administrator');
  await page.route(asks(`activations/${organization.documentId}`), (route) => route.abort());
  await page.goto(
    `/admin/content-manager/collection-types/api::organization.organization/${organization.documentId}`,
  );
  await page.getByRole('alert').getByText('Сведения о публикации страницы не загрузились.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});

it('a process that does not exist is told of under a heading, with the way back to the list', async () => {
  const page = await enter('registry-admin');
  await page.goto(`${PAGE}/moderation/workflows/no-such-process`);
  await heading(page, 'Процесс не найден').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'К процессам' }).click();
  await heading(page, 'Процессы').waitFor();
});

it('what is public otherwise than approved is marked in the queue, and its case says what differs', async () => {
  const organization = await createOrganization(app, true);
  const title = `Подменено, ${Date.now()}`;
  const documentId = await createNews(app, organization.documentId, { title });
  const noticed = `update moderation_cases set differs_since = now(), published_hash = repeat('0', 64),
    differing_fields = '["lead", "tags"]' where target_id = $1 and stage = 'published'`;
  await query(app.databaseUrl, noticed, [documentId]);
  const page = await enter('moderator');
  await page.goto(`${PAGE}/moderation?view=differing`);
  const row = page.getByRole('row', { name: title });
  await row.getByText('На сайте не то, что одобрено').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await row.getByRole('link', { name: title }).click();
  await heading(page, title).waitFor();
  const warning = page.getByRole('alert').filter({ hasText: 'На сайте не то, что одобрено.' });
  await warning.getByText('Отличаются поля: Вводка, Метки.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toBe(0);
});
