/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { openPage, signIn, type WatchedPage } from '../helpers/browser';
import { createNews } from '../helpers/content';
import { query } from '../helpers/database';
import { createOrganization, type TestOrganization } from '../helpers/organizations';
import { createStaff, loginAs, type Role, type Staff } from '../helpers/staff';
import { addMember } from '../helpers/two-organizations';

const NEWS = 'api::news-item.news-item';

let app: App;
let own: TestOrganization;
let editor: WatchedPage & { staff: Staff };
let moderator: WatchedPage & { staff: Staff };

async function pageOf(role: Role, ...employers: TestOrganization[]) {
  const staff = await createStaff(app, role);
  for (const { documentId } of employers) await addMember(app, staff.id, documentId);
  const watched = await openPage(app.url);
  await signIn(watched.page, staff);
  return { ...watched, staff };
}

/** Drafts that their editor has submitted. */
async function submitNews(...titles: string[]): Promise<string[]> {
  const headers = { Authorization: `Bearer ${await loginAs(app, editor.staff)}` };
  const ids: string[] = [];
  for (const title of titles) {
    const documentId = await createNews(app, own.documentId, { title }, 'draft');
    const path = `/moderation/documents/${NEWS}/${documentId}/submit`;
    const answer = await app.http().post(path).set(headers).send({});
    expect(answer.status).toBe(200);
    ids.push(documentId);
  }
  return ids;
}

/** A second try of a test begins as the first did. */
const emptyQueue = async (): Promise<void> => {
  await query(app.databaseUrl, "update moderation_cases set stage = 'archived' where stage <> 'published'");
};

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', PUBLIC_SITE_URL: 'https://gorod.example' } });
  own = await createOrganization(app, true);
  editor = await pageOf('editor', own);
  moderator = await pageOf('moderator');
});

const QUEUE = '/admin/plugins/moderation';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
/** Nothing of the page may stand beyond its right edge; a wide table scrolls in its own box. */
const cutOff = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function open(page: Page, address: string, title: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

it('the queue is worked through by keys: next, claim, approve; letters typed into a field stay letters', async () => {
  const { page } = moderator;
  await emptyQueue();
  const [first] = await submitNews('Клавиши: первая', 'Клавиши: вторая');
  await open(page, `${QUEUE}?sort=submittedAt:desc`, 'Модерация');
  await page.getByRole('link', { name: 'Клавиши: первая' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.keyboard.press('KeyJ');
  expect(await focused(page)).toBe('Клавиши: вторая');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Клавиши: первая');
  await page.keyboard.press('KeyK');
  expect(await focused(page)).toBe('Клавиши: вторая');
  await page.keyboard.press('KeyJ');
  await page.keyboard.press('KeyC');
  await row(page, 'Клавиши: первая').getByText('Рассматривается').waitFor();
  await page.getByRole('link', { name: 'Клавиши: первая' }).focus();
  await page.keyboard.press('KeyA');
  await page.getByRole('alertdialog').getByText('«Клавиши: первая» станет виден').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Одобрить', exact: true }).click();
  // While the dialog is open the page behind it is hidden from roles.
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Клавиши: первая' }).waitFor({ state: 'detached' });
  expect((await app.http().get(`/api/news/${first}`)).status).toBe(200);

  // A refusal is told, not swallowed.
  await page.getByRole('link', { name: 'Клавиши: вторая' }).focus();
  await page.keyboard.press('KeyA');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Одобрить', exact: true }).click();
  await page.getByRole('alert').getByText('Сначала возьмите материал в работу.').waitFor();

  await press(page, 'Сохранить вид');
  await page.getByRole('dialog').getByRole('textbox').pressSequentially('jkca');
  expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe('jkca');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Клавиши: вторая' }).focus();
  await page.keyboard.type('?');
  await page.getByRole('dialog').getByText('следующий материал').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Пользоваться клавишами' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).click();
  const before = await focused(page);
  await page.keyboard.press('KeyJ');
  expect(await focused(page)).toBe(before);
  await page.evaluate(() => localStorage.removeItem('gospublik.moderation.keys'));
});

it('a case is worked through by keys: claim, approve after a question, the next one, back to the same queue', async () => {
  const { page } = moderator;
  await emptyQueue();
  const [first] = await submitNews('Дела: первое', 'Дела: второе');
  await open(page, `${QUEUE}?_q=Дела&sort=submittedAt:asc`, 'Модерация');
  await page.getByRole('link', { name: 'Дела: первое' }).click();
  const isAt = (title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor();
  await isAt('Дела: первое');
  const approving = page.getByRole('button', { name: 'Одобрить и опубликовать' });
  const unclaimed = 'Сначала возьмите материал в работу.';
  expect(await approving.isDisabled()).toBe(true);
  await page.getByText(unclaimed).first().waitFor();
  await page.keyboard.press('KeyA');
  await page.getByRole('alert').getByText(unclaimed).waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.keyboard.press('KeyC');
  await page.getByRole('button', { name: 'Вернуть в очередь' }).waitFor();
  expect(await page.getByText(unclaimed).count()).toBe(0);
  await page.keyboard.press('KeyR');
  const words = page.getByRole('dialog').getByRole('textbox', { name: 'Пояснение' });
  await words.pressSequentially('adjq?');
  expect(await words.inputValue()).toBe('adjq?');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.keyboard.press('KeyA');
  await page.getByRole('alertdialog').getByText('«Дела: первое» станет виден').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Одобрить и опубликовать' }).click();
  await page.getByRole('main').getByText('Опубликовано', { exact: true }).first().waitFor();
  expect((await app.http().get(`/api/news/${first}`)).status).toBe(200);

  await page.keyboard.press('KeyJ');
  await isAt('Дела: второе');
  await page.keyboard.press('KeyJ');
  await page.getByText('Дальше в очереди ничего нет.').waitFor();
  await page.keyboard.press('KeyK');
  await isAt('Дела: первое');
  await press(page, 'Следующее дело');
  await isAt('Дела: второе');
  await page.keyboard.type('?');
  await page.getByRole('dialog').getByText('следующее дело очереди').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('KeyQ');
  await isAt('Модерация');
  expect(new URL(page.url()).searchParams.get('_q')).toBe('Дела');
});

it('conditions live in the address and in views under a name of one’s own', async () => {
  const { page } = moderator;
  await emptyQueue();
  await submitNews('Вид: заметка');
  await open(page, `${QUEUE}?_q=Вид`, 'Модерация');
  await page.getByRole('combobox', { name: 'Вид материала' }).click();
  await page.getByRole('option', { name: 'Новость', exact: true }).click();
  await page.getByRole('combobox', { name: 'Кто отправил' }).click();
  await page.getByRole('option', { name: 'Тест editor' }).first().click();
  await page.waitForURL(/type=api.*author=\d+|author=\d+.*type=api/);
  await page.getByRole('link', { name: 'Вид: заметка' }).waitFor();
  await press(page, 'Сохранить вид');
  await page.getByRole('dialog').getByRole('textbox').fill('Мои заметки');
  await page.getByRole('dialog').getByRole('button', { name: 'Сохранить вид' }).click();
  await page.getByRole('button', { name: 'Мои заметки', exact: true }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await open(page, QUEUE, 'Модерация');
  await press(page, 'Мои заметки');
  await page.waitForURL(/author=\d+/);
  expect(new URL(page.url()).searchParams.get('type')).toBe(NEWS);
  await press(page, 'Удалить вид: Мои заметки');
  await page.getByRole('button', { name: 'Мои заметки', exact: true }).waitFor({ state: 'detached' });
});

it('many are claimed and approved at once; what was refused is named with its reason', async () => {
  const { page } = moderator;
  await emptyQueue();
  const [good, changed] = await submitNews('Пачка: годная', 'Пачка: подменённая');
  await open(page, `${QUEUE}?_q=Пачка`, 'Модерация');
  await page.getByRole('checkbox', { name: 'Отметить все на странице' }).click();
  await page.getByText('Отмечено 2 материала', { exact: true }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await press(page, 'Взять в работу');
  await page.getByText('Выполнено: 2. Не выполнено: 0.').waitFor();
  await row(page, 'Пачка: годная').getByText('Рассматривается').waitFor();
  await app.run(async (strapi, documentId) => {
    const update = { documentId, data: { lead: 'Подменено' } };
    await strapi.documents('api::news-item.news-item').update(update);
  }, String(changed));
  await press(page, 'Одобрить');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Одобрить', exact: true }).click();
  await page.getByText('Выполнено: 1. Не выполнено: 1.').waitFor();
  await page
    .getByRole('region', { name: /Общее решение/ })
    .getByRole('link', { name: 'Пачка: подменённая' })
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect((await app.http().get(`/api/news/${good}`)).status).toBe(200);
  expect((await app.http().get(`/api/news/${changed}`)).status).toBe(404);
});

it('an editor sees where each document stands, copies its address, and finds it by stage in the list', async () => {
  const { page } = editor;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/admin/plugins/my-materials?stage=published', 'Мои материалы');
  await page.getByRole('button', { name: 'Копировать адрес: Пачка: годная' }).click();
  await page.getByText('Адрес скопирован').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^https:\/\/gorod\.example\/news\//,
  );
  expect(await seriousFaults(page)).toEqual([]);

  await page.goto(`/admin/content-manager/collection-types/${NEWS}?filters[$and][0][__stage][$eq]=in-review`);
  await row(page, 'Пачка: подменённая').getByText('Рассматривается').waitFor();
  expect(await row(page, 'Пачка: годная').count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);

  await page.goto('/admin');
  await page.getByRole('region', { name: 'Мои материалы' }).getByText('Пачка: годная').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});

it('the home page tells the moderator what waits; queue and case fit 768 pixels', async () => {
  const { page } = moderator;
  await page.goto('/admin');
  const desk = page.getByRole('region', { name: 'Очередь модерации' });
  await desk.getByRole('link', { name: 'У меня в работе' }).waitFor();
  await desk.locator('svg.recharts-surface').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 768, height: 1024 });
  await open(page, QUEUE, 'Модерация');
  expect(await cutOff(page)).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Пачка: подменённая' }).click();
  await page.getByRole('heading', { level: 1, name: 'Пачка: подменённая' }).waitFor();
  expect(await cutOff(page)).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
  await press(page, 'Как на сайте');
  await page.getByRole('dialog').getByRole('article').getByText('Подменено').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});
