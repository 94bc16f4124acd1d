/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { openPage, signIn, type WatchedPage } from '../helpers/browser';
import { query } from '../helpers/database';
import { createDocument } from '../helpers/documents';
import { holdAnswers } from '../helpers/hold-answers';
import { createOrganization, type TestOrganization } from '../helpers/organizations';
import { createStaff, type Role } from '../helpers/staff';
import { addMember } from '../helpers/two-organizations';

const NEWS = 'api::news-item.news-item';
const FORM = `/admin/content-manager/collection-types/${NEWS}`;

let app: App;
let own: TestOrganization;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  own = await createOrganization(app, true);
});

async function pageOf(role: Role, width = 1280): Promise<WatchedPage> {
  const staff = await createStaff(app, role);
  await addMember(app, staff.id, own.documentId);
  const watched = await openPage(app.url, { width, height: 950 });
  await signIn(watched.page, staff);
  return watched;
}

async function saveAs(page: Page, title: string, note: string): Promise<void> {
  await page.getByLabel('Что изменено').fill(note);
  await page.locator('input[name="title"]').fill(title);
  const answer = page.waitForResponse((response) => response.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
  expect((await answer).status()).toBe(200);
  await page.getByText(`«${note}»`).waitFor();
}

it('an editor notes a change, compares, names and restores a version', async () => {
  const documentId = await createDocument(app, NEWS, own, { title: 'Приём в среду' });
  const { page, consoleErrors } = await pageOf('editor');
  await page.goto(`${FORM}/${documentId}`);
  await page.getByText('Вся история и сравнение (1)').waitFor();
  await saveAs(page, 'Приём в субботу', 'Перенесли приём');
  expect(await page.getByLabel('Что изменено').inputValue()).toBe('');
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByText('Вся история и сравнение (2)').click();
  await page.getByRole('heading', { name: 'История: Приём в субботу' }).waitFor();
  await page.getByRole('heading', { name: 'Заголовок' }).waitFor();
  expect(await page.locator('del').allInnerTexts()).toEqual(['среду']);
  expect(await page.locator('ins').allInnerTexts()).toEqual(['субботу']);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'В одном тексте' }).click();
  await page.getByText('Приём в средусубботу').waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByRole('button', { name: /^Назвать: Создание/ }).click();
  await page.getByRole('dialog').getByLabel('Название').fill('Согласовано');
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click();
  await page.getByRole('row', { name: /Согласовано/ }).waitFor();

  await page.getByRole('button', { name: /^Восстановить: Создание/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Возвращается всё содержание версии.').waitFor();
  await dialog.getByLabel('Пояснение').fill('Приём снова в среду');
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Восстановить' }).click();
  await dialog.getByRole('button', { name: 'Открыть запись' }).click();
  await page.locator('input[name="title"][value="Приём в среду"]').waitFor();
  await page.getByText('«Приём снова в среду»').waitFor();
  expect(consoleErrors).toEqual([]);
});

it('who creates a document may say why, and the first version keeps it', async () => {
  const { page } = await pageOf('administrator');
  await page.goto(`${FORM}/create`);
  await page.getByLabel('Пояснение').fill('По письму комитета');
  await page.locator('input[name="title"]').fill('Новая страница');
  expect(await seriousFaults(page)).toEqual([]);
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith(NEWS),
  );
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
  expect((await answer).status()).toBe(201);
  await page.getByText('«По письму комитета»').waitFor();
  expect(await page.getByLabel('Что изменено').inputValue()).toBe('');
});

it('what a version has and today does not is told before and after', async () => {
  const documentId = await createDocument(app, NEWS, own, { title: 'Раньше' });
  await app.run(async (strapi, documentId) => {
    const db = strapi.db.connection;
    const body = { title: 'Раньше', lead: 'Коротко', subtitle: 'Поле, которого больше нет' };
    await db.raw('insert into audit_snapshots values (?, ?) on conflict do nothing', [
      'f'.repeat(64),
      JSON.stringify(body),
    ]);
    await db.raw('update audit_versions set hash = ? where document_id = ?', ['f'.repeat(64), documentId]);
  }, documentId);
  const { page } = await pageOf('editor', 768);
  await page.goto(`/admin/plugins/versions/${NEWS}/${documentId}`);
  await page.getByRole('heading', { name: 'subtitle (поля больше нет)' }).waitFor();
  await page.getByRole('button', { name: /^Восстановить: Создание/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Не вернётся').waitFor();
  const loss = 'subtitle (поля больше нет): такого поля больше нет';
  await dialog.getByText(loss).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Восстановить' }).click();
  await dialog.getByText('Не вернулось:').waitFor();
  await dialog.getByText(loss).waitFor();
});

it('an administrator erases the content of a version by law', async () => {
  const documentId = await createDocument(app, NEWS, own, { title: 'Пётр Сидоров получил награду' });
  await app.run(
    async (strapi, { documentId, uid }) => {
      await strapi.documents(uid).update({ documentId, data: { title: 'Житель получил награду' } });
    },
    { documentId, uid: NEWS } as const,
  );
  const { page } = await pageOf('administrator');
  await page.goto(`/admin/plugins/versions/${NEWS}/${documentId}`);
  await page.getByRole('button', { name: 'Рядом' }).waitFor();
  // Several buttons in one cell of a table: each is pressed by keyboard, and left by it.
  await page.getByRole('button', { name: /^Стереть по закону: Создание/ }).focus();
  await page.keyboard.press('Tab');
  await page.locator('button:focus', { hasText: 'Рядом' }).waitFor();
  await page.getByRole('button', { name: /^Стереть по закону: Создание/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Причина').fill('Заявление гражданина № 5');
  await dialog.getByLabel('Правовое основание').fill('152-ФЗ, статья 21, часть 3');
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Стереть навсегда' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Содержание стёрто по закону').waitFor();
  expect(await page.getByText('Сидоров').count()).toBe(0);
  expect(await page.getByRole('button', { name: /^Восстановить: Создание/ }).count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);

  // What is there today is mended first.
  await page.getByRole('button', { name: /^Стереть по закону: Сохранение/ }).click();
  await dialog.getByLabel('Причина').fill('Заявление гражданина № 5');
  await dialog.getByLabel('Правовое основание').fill('152-ФЗ, статья 21, часть 3');
  await dialog.getByRole('button', { name: 'Стереть навсегда' }).click();
  await dialog.getByText('Эта версия – нынешнее содержание материала.').waitFor();
});

it('a deleted document is found in the archive, looked at and restored', async () => {
  const documentId = await createDocument(app, NEWS, own, { title: 'Ярмарка на площади' });
  const { page, consoleErrors } = await pageOf('editor');
  await page.goto('/admin/plugins/archive');
  await page.getByText('Архив пуст').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await app.run(async (strapi, documentId) => {
    await strapi.documents('api::news-item.news-item').delete({ documentId });
  }, documentId);

  const keeper = await pageOf('registry-admin');
  await keeper.page.goto('/admin/plugins/archive?_q=ярмарка');
  await keeper.page.getByRole('row', { name: /Ярмарка на площади/ }).waitFor();
  // Who may neither create nor delete news does not bring it back.
  expect(await keeper.page.getByRole('button', { name: /^Восстановить/ }).count()).toBe(0);

  await page.goto('/admin/plugins/archive?_q=ярмарка');
  await page.getByRole('row', { name: /Ярмарка на площади/ }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.goto('/admin/plugins/archive?_q=ничего');
  await page.getByText('Ничего не найдено').waitFor();
  await page.goto('/admin/plugins/archive');
  await page.getByRole('link', { name: 'Ярмарка на площади' }).click();
  await page.getByRole('heading', { name: 'Содержание версии' }).waitFor();
  await page.getByText('Коротко о главном.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'В архив' }).click();
  await page.getByRole('button', { name: 'Восстановить: Ярмарка на площади' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Возвращается всё содержание версии.').waitFor();
  await dialog.getByRole('button', { name: 'Восстановить' }).click();
  await dialog.getByRole('button', { name: 'Открыть запись' }).click();
  await page.locator('input[name="title"][value="Ярмарка на площади"]').waitFor();
  expect(consoleErrors).toEqual([]);
});

it('an operator sees the history without a note field, and no archive; a history that does not load says so', async () => {
  const documentId = await createDocument(app, NEWS, own, { title: 'Только читать' });
  const foreign = await createDocument(app, NEWS, await createOrganization(app, true), { title: 'Чужое' });
  const { page } = await pageOf('operator');
  await page.goto(`${FORM}/${documentId}`);
  await page.getByText('Вся история и сравнение (1)').waitFor();
  expect(await page.getByLabel('Что изменено').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Архив' }).count()).toBe(0);
  await page.goto('/admin/plugins/archive');
  await page
    .getByText(/прав|доступ/i)
    .first()
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.goto(`/admin/plugins/versions/${NEWS}/${foreign}`);
  await page.getByText('Истории этой записи нет').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const [version] = await query<{ id: string }>(
    app.databaseUrl,
    'select id from audit_versions where document_id = $1',
    [documentId],
  );
  await page.route('**/audit/versions/**', (route) => route.abort());
  await page.goto(`/admin/plugins/versions/${NEWS}/${documentId}?from=${version?.id}&to=now`);
  await page.getByText('Версия не загрузилась.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.route('**/audit/documents/**', (route) => route.abort());
  await page.goto(`/admin/plugins/versions/${NEWS}/${documentId}`);
  await page.getByText('История не загрузилась. Проверьте связь').waitFor();
  expect(await page.getByText('Истории этой записи нет').count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.goto(`${FORM}/${documentId}`);
  await page.getByText('История не загрузилась.').waitFor();
});

it('a history and an archive that are on their way say so, and an archive that does not come too', async () => {
  const documentId = await createDocument(app, NEWS, own, { title: 'Не спеша' });
  const { page } = await pageOf('editor');
  const release = await holdAnswers(page, '**/audit/documents/**');
  await page.goto(`/admin/plugins/versions/${NEWS}/${documentId}`);
  await page.getByText('Загрузка…').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  release();
  await page.getByRole('heading', { name: 'История: Не спеша' }).waitFor();

  const releaseArchive = await holdAnswers(page, '**/audit/archive**');
  await page.goto('/admin/plugins/archive');
  await page.getByText('Загрузка…').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  releaseArchive();
  await page.getByRole('heading', { name: 'Архив' }).waitFor();
  await page.route('**/audit/archive**', (route) => route.abort());
  await page.goto('/admin/plugins/archive');
  await page
    .getByText(/ошиб|не так/i)
    .first()
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});
