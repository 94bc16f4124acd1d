import { type App, startApp } from '../helpers/app';
import { everyFault, seriousFaults } from '../helpers/axe';
import { openPage, signIn } from '../helpers/browser';
import { createNews } from '../helpers/content';
import { holdAnswers } from '../helpers/hold-answers';
import { prepareLongExport } from '../helpers/long-export';
import { createOrganization } from '../helpers/organizations';
import { createStaff, type Role } from '../helpers/staff';
import { addMember } from '../helpers/two-organizations';
import { waitUntil } from '../helpers/wait-until';

const PAGE = '/admin/plugins/audit';

let app: App;
beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
});

const enter = async (role: Role, viewport = { width: 1280, height: 800 }) => {
  const watched = await openPage(app.url, viewport);
  const staff = await createStaff(app, role);
  await signIn(watched.page, staff);
  return { ...watched, staff };
};

/** A document that was made and changed by code. */
async function changedNews(title: string, organization: string): Promise<void> {
  const id = await createNews(app, organization, { title: 'Было так' }, 'draft');
  await app.run(
    async (strapi, { id, title }) => {
      await strapi.documents('api::news-item.news-item').update({ documentId: id, data: { title } });
    },
    { id, title },
  );
}

it('an auditor finds an entry, reads its difference by keyboard and takes the filtered rows as a file', async () => {
  const { documentId } = await createOrganization(app);
  const title = `Стало иначе ${documentId}`;
  await changedNews(title, documentId);
  const { page, consoleErrors } = await enter('auditor');
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Журнал', exact: true }).click();
  await page.getByRole('heading', { name: 'Журнал' }).waitFor();
  await page.getByText('Вход в панель').first().waitFor();
  expect(await everyFault(page)).toEqual([]);

  await page.getByRole('textbox', { name: 'Объект' }).fill(title);
  await page.keyboard.press('Enter');
  await page.getByText('Вход в панель').first().waitFor({ state: 'detached' });
  const open = page.getByRole('button', { name: new RegExp(`^Материал изменён: ${title}`) });
  await open.waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Было так').waitFor();
  await dialog.getByText('Место в цепочке').waitFor();
  expect(await dialog.getByRole('button', { name: /Стереть/ }).count()).toBe(0);
  expect(await everyFault(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Выгрузить в CSV' }).click();
  await dialog.getByText('Готово: 1 запись').waitFor();
  expect(await everyFault(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Скачать файл' }).click();
  expect((await download).suggestedFilename()).toMatch(/^journal-.*\.csv$/);
  expect(consoleErrors).toEqual([]);
});

it('a long export shows how far it is, and is cancelled where it was started', async () => {
  const objectType = `test.many-${Date.now()}`;
  await prepareLongExport(app.databaseUrl, objectType);
  const { page } = await enter('auditor');
  await page.goto(`${PAGE}?objectType=${objectType}`);
  await page.getByRole('button', { name: 'Выгрузить в CSV' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('progressbar', { name: /^Выполнено: Выгрузка/ }).waitFor();
  await dialog.getByText(/ из 20\s000/).waitFor();
  await dialog.getByRole('button', { name: 'Отменить' }).click();
  await dialog.getByText('Отменено').waitFor();
  expect(await everyFault(page)).toEqual([]);
  expect(await dialog.getByRole('button', { name: 'Скачать файл' }).count()).toBe(0);
});

it('a list and an entry that are on their way say so, and an entry that does not come too', async () => {
  const { documentId } = await createOrganization(app);
  const title = `Медленно ${documentId}`;
  await changedNews(title, documentId);
  const { page } = await enter('auditor');
  const release = await holdAnswers(page, /\/audit\/entries(\?|$)/);
  await page.goto(`${PAGE}?title=${title}`);
  await page.getByText('Загружаем записи…').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  release();
  const open = page.getByRole('button', { name: new RegExp(`^Материал изменён: ${title}`) });
  await open.waitFor();

  const releaseEntry = await holdAnswers(page, /\/audit\/entries\/\d+$/);
  await open.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Загружаем запись…').waitFor();
  releaseEntry();
  await dialog.getByText('Место в цепочке').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.route(/\/audit\/entries\/\d+$/, (route) => route.abort());
  await open.click();
  await dialog.getByText('Запись не загрузилась.').waitFor();
  expect(await everyFault(page)).toEqual([]);
});

it('filters say when there is nothing, and are taken back', async () => {
  const { page } = await enter('auditor', { width: 768, height: 1024 });
  await page.goto(`${PAGE}?address=198.51.100.9`);
  await page.getByText('Таких записей нет').waitFor();
  expect(await everyFault(page)).toEqual([]);
  await page.getByRole('button', { name: 'Сбросить' }).click();
  await page.getByText('Вход в панель').first().waitFor();
  expect(await everyFault(page)).toEqual([]);
});

it('an address or a title that cannot be looked for is refused at its field, and the filters stay', async () => {
  const { page } = await enter('auditor');
  await page.goto(PAGE);
  await page.getByText('Вход в панель').first().waitFor();
  await page.getByRole('textbox', { name: 'Адрес' }).fill('10.1.7');
  await page.getByRole('textbox', { name: 'Объект' }).fill('ук');
  await page.getByRole('button', { name: 'Найти' }).click();
  await page.getByText('Это не адрес.').waitFor();
  await page.getByText('Введите не меньше трёх букв названия.').waitFor();
  await page.getByText('Вход в панель').first().waitFor();
  expect(await everyFault(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Адрес' }).fill('198.51.100.9');
  await page.getByRole('textbox', { name: 'Объект' }).fill('указ');
  await page.getByRole('button', { name: 'Найти' }).click();
  await page.getByText('Таких записей нет').waitFor();

  // A link may bring what nobody could have typed here.
  await page.goto(`${PAGE}?address=10.1.7`);
  await page.getByText('Журнал не загрузился.').waitFor();
  await page.getByText('Это не адрес.').waitFor();
  expect(await everyFault(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Адрес' }).fill('');
  await page.getByRole('button', { name: 'Найти' }).click();
  await page.getByText('Вход в панель').first().waitFor();
});

it('entries are narrowed to a kind of actor', async () => {
  const { page } = await enter('auditor');
  await page.goto(PAGE);
  await page.getByText('Вход в панель').first().waitFor();
  await page.getByRole('combobox', { name: 'Вид действующего лица' }).click();
  await page.getByRole('option', { name: 'Гражданин' }).click();
  await page.getByText('Таких записей нет').waitFor();
  await page.getByRole('combobox', { name: 'Вид действующего лица' }).click();
  await page.getByRole('option', { name: 'Сотрудник' }).click();
  await page.getByText('Вход в панель').first().waitFor();
  expect(page.url()).toContain('actorKind=staff');
});

it('entries are narrowed to a kind of object and to one token, and lead to all of their object', async () => {
  const { documentId } = await createOrganization(app);
  const title = `Смотр ${documentId}`;
  const portal = `Портал ${documentId}`;
  await changedNews(title, documentId);
  await app.run(async (strapi, name) => {
    const made = await strapi.db.query('admin::api-token').create({
      data: { name, type: 'read-only', accessKey: 'never used', kind: 'content-api' },
    });
    await strapi
      .plugin('audit')
      .service('api')
      .record({
        action: 'access.token-used',
        object: { type: 'route', id: 'GET /api/news', title: 'GET /api/news' },
        actor: { kind: 'token', id: made.id, name },
      });
  }, portal);
  const { page } = await enter('auditor');
  await page.goto(PAGE);
  await page.getByText('Вход в панель').first().waitFor();
  await page.getByRole('combobox', { name: 'Вид объекта' }).click();
  await page.getByRole('option', { name: 'Новости', exact: true }).click();
  await page.getByRole('button', { name: `Материал изменён: ${title}` }).click();
  await page.getByRole('button', { name: 'Все записи об этом объекте' }).click();
  await page.getByText('Только один объект').waitFor();
  // The rows asked for before stay until the answer is there.
  await page.getByRole('row').nth(3).waitFor({ state: 'detached' });
  expect(await page.getByRole('row').count()).toBe(3);
  expect(await everyFault(page)).toEqual([]);
  await page.getByRole('button', { name: 'Сбросить' }).click();
  await page.getByText('Вход в панель').first().waitFor();

  const who = page.getByRole('combobox', { name: 'Кто', exact: true });
  await who.click();
  await page.keyboard.type(portal.toLowerCase());
  await page.getByRole('option', { name: `${portal} — Токен API` }).click();
  await page.getByText('Вход в панель').first().waitFor({ state: 'detached' });
  await page.getByText('GET /api/news').first().waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  // A link brings the name with it.
  await page.reload();
  await page.getByText('GET /api/news').first().waitFor();
  await waitUntil('the name', async () => (await who.inputValue()) === `${portal} — Токен API`);
  expect(await everyFault(page)).toEqual([]);
});

it('exports that were ordered earlier wait in a list of their own', async () => {
  const { page } = await enter('auditor');
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Мои выгрузки' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Выгрузок нет.').waitFor();
  expect(await everyFault(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.goto(`${PAGE}?actorKind=staff&action=accounts.signed-in`);
  await page.getByRole('button', { name: 'Выгрузить в CSV' }).click();
  await dialog.getByText('Готово:').waitFor();
  await page.reload();
  const release = await holdAnswers(page, /\/audit\/exports$/);
  await page.getByRole('button', { name: 'Мои выгрузки' }).click();
  await dialog.getByText('Загружаем выгрузки…').waitFor();
  release();
  await dialog.getByText('Сотрудник, Вход в панель').waitFor();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Скачать файл' }).click();
  expect((await download).suggestedFilename()).toMatch(/^journal-.*\.csv$/);
  expect(await everyFault(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.route(/\/audit\/exports$/, (route) => route.abort());
  await page.getByRole('button', { name: 'Мои выгрузки' }).click();
  await dialog.getByText('Список не загрузился.').waitFor();
});

it('an administrator erases the details of an entry for a reason', async () => {
  const { documentId } = await createOrganization(app);
  const title = `Личное ${documentId}`;
  await changedNews(title, documentId);
  const { page } = await enter('administrator');
  await page.goto(`${PAGE}?title=${title}`);
  await page.getByRole('button', { name: new RegExp(`^Материал изменён: ${title}`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Стереть сведения по закону' }).click();
  await dialog.getByLabel('Причина').fill('Заявление гражданина № 5');
  await dialog.getByLabel('Правовое основание').fill('152-ФЗ, статья 21, часть 3');
  expect(await everyFault(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Стереть навсегда' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.goto(`${PAGE}?action=content.document-changed`);
  await page.getByText('сведения стёрты').first().waitFor();
});

it('a head sees own organisations only, and nothing to export', async () => {
  const own = await createOrganization(app);
  const foreign = await createOrganization(app);
  await changedNews('Наше', own.documentId);
  await changedNews('Чужое', foreign.documentId);
  const { page, staff } = await enter('head');
  await addMember(app, staff.id, own.documentId);
  await page.goto(PAGE);
  await page.getByText('Наше').first().waitFor();
  expect(await page.getByText('Чужое').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Выгрузить в CSV' }).count()).toBe(0);
});

it('an editor has neither the link nor the page; a list that does not load says so', async () => {
  const { page } = await enter('editor');
  await page.goto('/admin');
  await page.getByRole('navigation').first().waitFor();
  expect(await page.getByRole('link', { name: 'Журнал', exact: true }).count()).toBe(0);
  await page.goto(PAGE);
  await page
    .getByText(/прав|доступ/i)
    .first()
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  const auditor = await enter('auditor');
  await auditor.page.route('**/audit/entries?**', (route) => route.abort());
  await auditor.page.route('**/audit/entries', (route) => route.abort());
  await auditor.page.goto(PAGE);
  await auditor.page.getByText('Журнал не загрузился.').waitFor();
  await auditor.page.getByRole('button', { name: 'Найти' }).waitFor();
  expect(await everyFault(auditor.page)).toEqual([]);
});
