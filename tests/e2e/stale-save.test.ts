import type { Locator, Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { openPage, signIn } from '../helpers/browser';
import { createDocument } from '../helpers/content';
import { query } from '../helpers/database';
import { createStaff } from '../helpers/staff';

const CATEGORY = 'api::service-category.service-category';

jest.setTimeout(180_000);

let app: App;
let documentId: string;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
});

async function openedBy(firstname: string): Promise<Page> {
  const staff = await createStaff(app, 'administrator');
  const name = 'update admin_users set firstname = $1, lastname = $2 where id = $3';
  await query(app.databaseUrl, name, [firstname, 'Лебедь', staff.id]);
  const { page } = await openPage(app.url);
  await signIn(page, staff);
  await page.goto(`/admin/content-manager/collection-types/${CATEGORY}/${documentId}`);
  await page.locator('input[name="title"]').waitFor();
  return page;
}

async function save(page: Page): Promise<number> {
  const answer = page.waitForResponse((response) => response.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
  return (await answer).status();
}

const dialogOf = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Запись изменили, пока вы её правили' });

const saved = () =>
  query(app.databaseUrl, 'select title, description from service_categories where document_id = $1', [
    documentId,
  ]);

it('who saves second is asked; typed text stays, and saving keeps the changes of both', async () => {
  const data = { title: 'Жильё', slug: `zhilyo-${Date.now()}`, description: 'О жилье' };
  documentId = await createDocument(app, CATEGORY, data);
  const anna = await openedBy('Анна');
  const boris = await openedBy('Борис');
  await anna.locator('input[name="title"]').fill('Жильё и дом');
  expect(await save(anna)).toBe(200);

  const description = boris.locator('textarea[name="description"]');
  await description.fill('Всё о жилье');
  expect(await save(boris)).toBe(409);
  const dialog = dialogOf(boris);
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('Анна Лебедь');
  const rows = await dialog.getByRole('row').allInnerTexts();
  expect(rows.slice(1).map((row) => row.split(/\s*\t\s*/))).toEqual([
    ['Название', 'другой сотрудник', 'Жильё', 'Жильё и дом'],
    ['Описание', 'вы', 'Всё о жилье', 'О жилье'],
  ]);

  await dialog.getByRole('button', { name: 'Вернуться к правке' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await description.inputValue()).toBe('Всё о жилье');
  expect(await saved()).toEqual([{ title: 'Жильё и дом', description: 'О жилье' }]);

  expect(await save(boris)).toBe(409);
  await dialogOf(boris).getByRole('button', { name: 'Сохранить мои изменения' }).click();
  await boris.locator('input[name="title"][value="Жильё и дом"]').waitFor();
  expect(await description.inputValue()).toBe('Всё о жилье');
  expect(await saved()).toEqual([{ title: 'Жильё и дом', description: 'Всё о жилье' }]);
});
