/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { openPage, signIn, type WatchedPage } from '../helpers/browser';
import { createNews } from '../helpers/content';
import { createOrganization, type TestOrganization } from '../helpers/organizations';
import { createStaff, type Role } from '../helpers/staff';
import { addMember } from '../helpers/two-organizations';

const NEWS = '/admin/content-manager/collection-types/api::news-item.news-item';

let app: App;
let own: TestOrganization;
let editor: WatchedPage;
let moderator: WatchedPage;

async function pageOf(role: Role, ...employers: TestOrganization[]): Promise<WatchedPage> {
  const staff = await createStaff(app, role);
  for (const { documentId } of employers) await addMember(app, staff.id, documentId);
  const watched = await openPage(app.url, { viewport: { width: 1280, height: 900 } });
  watched.page.setDefaultTimeout(60_000);
  await signIn(watched.page, staff);
  return watched;
}

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  own = await createOrganization(app, true);
  editor = await pageOf('editor', own);
  moderator = await pageOf('moderator');
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

async function submit(page: Page, note?: string): Promise<void> {
  await press(page, 'На проверку');
  const dialog = page.getByRole('dialog');
  if (note) await dialog.getByRole('textbox').fill(note);
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Отправить', exact: true }).click();
  await page.getByText('Ждёт модератора.').waitFor();
}

async function openCase(page: Page, title: string): Promise<void> {
  await page.goto('/admin/plugins/moderation');
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  // A list of several choices stays open.
  if (await page.getByRole('listbox').isVisible()) await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

const publicTitle = async (documentId: string): Promise<string | null> => {
  const { status, body } = await app.http().get(`/api/news/${documentId}`);
  return status === 200 ? body.data.title : null;
};

/** A refused request is an error in the browser's own log; the refusals here are asked for. */
const unexpected = ({ consoleErrors }: WatchedPage): string[] =>
  consoleErrors.filter((text) => !/status of 40[0349] /.test(text));

it('an editor submits, a moderator asks for changes to a field, the editor mends, the moderator approves, anybody reads', async () => {
  const documentId = await createNews(app, own.documentId, { title: 'Открыт каток' }, 'draft');
  await editor.page.goto(`${NEWS}/${documentId}`);
  await editor.page.getByText('Сохраните правки и отправьте на проверку.').waitFor();
  expect(await editor.page.getByRole('button', { name: 'Опубликовать' }).count()).toBe(0);
  await submit(editor.page);
  expect(await publicTitle(documentId)).toBeNull();

  await moderator.page.goto('/admin/plugins/moderation');
  await moderator.page.getByRole('link', { name: 'Открыт каток' }).first().waitFor();
  expect(await seriousFaults(moderator.page)).toEqual([]);
  await openCase(moderator.page, 'Открыт каток');
  await press(moderator.page, 'Взять в работу');
  await press(moderator.page, 'Запросить правки');
  await choose(moderator.page, 'Причины', 'Написано непонятно');
  await choose(moderator.page, 'Поле: Написано непонятно', 'Заголовок');
  await moderator.page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Пояснение' })
    .fill('Какой каток и где?');
  expect(await seriousFaults(moderator.page)).toEqual([]);
  await moderator.page.getByRole('dialog').getByRole('button', { name: 'Запросить правки' }).click();
  await moderator.page.getByText('Нужны правки').first().waitFor();

  await editor.page.reload();
  await editor.page.getByText('Какой каток и где?').first().waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
  await editor.page.locator('input[name="title"]').fill('В парке Победы открыт каток');
  await press(editor.page, 'Сохранить');
  await press(editor.page, 'Отметить исправленным: Заголовок');
  await editor.page.getByText('Исправлено', { exact: true }).first().waitFor();
  await submit(editor.page);

  await openCase(moderator.page, 'В парке Победы открыт каток');
  await press(moderator.page, 'Взять в работу');
  await press(moderator.page, 'Одобрить и опубликовать');
  await moderator.page.getByText('Опубликовано', { exact: true }).first().waitFor();
  expect(await seriousFaults(moderator.page)).toEqual([]);
  expect(await publicTitle(documentId)).toBe('В парке Победы открыт каток');
  expect(unexpected(editor)).toEqual([]);
  expect(unexpected(moderator)).toEqual([]);
});

it('a rejected version tells the editor why', async () => {
  const documentId = await createNews(app, own.documentId, { title: 'Распродажа шин' }, 'draft');
  await editor.page.goto(`${NEWS}/${documentId}`);
  await submit(editor.page);
  await openCase(moderator.page, 'Распродажа шин');
  await press(moderator.page, 'Взять в работу');
  await press(moderator.page, 'Отклонить');
  await choose(moderator.page, 'Причины', 'Не относится к полномочиям организации');
  await moderator.page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Пояснение' })
    .fill('Рекламу магазинов не публикуем.');
  await moderator.page.getByRole('dialog').getByRole('button', { name: 'Отклонить' }).click();
  await moderator.page.getByText('Отклонено', { exact: true }).first().waitFor();
  await editor.page.reload();
  await editor.page.getByText('Рекламу магазинов не публикуем.').waitFor();
  expect(await publicTitle(documentId)).toBeNull();
});

it('published without review is red until a moderator has inspected it', async () => {
  const documentId = await createNews(app, own.documentId, { title: 'Прорыв трубы' }, 'draft');
  const keeper = await pageOf('registry-admin');
  await keeper.page.goto(`${NEWS}/${documentId}`);
  await press(keeper.page, 'Опубликовать без проверки');
  await choose(keeper.page, 'Причины', 'Чрезвычайная ситуация');
  await keeper.page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Пояснение' })
    .fill('Авария на водопроводе, жители ждут.');
  await keeper.page.getByRole('dialog').getByRole('button', { name: 'Опубликовать без проверки' }).click();
  await keeper.page.getByText('На сайте эта версия.').waitFor();
  expect(await publicTitle(documentId)).toBe('Прорыв трубы');

  await moderator.page.goto('/admin/plugins/moderation?view=to-inspect');
  await moderator.page.getByRole('link', { name: 'Прорыв трубы' }).first().click();
  await moderator.page.getByRole('heading', { level: 1, name: 'Прорыв трубы' }).waitFor();
  expect(await seriousFaults(moderator.page)).toEqual([]);
  await press(moderator.page, 'Проверено');
  await moderator.page.getByText('Проверено после публикации').first().waitFor();
});
