/// <reference lib="dom" />
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { createNews } from '../helpers/content';
import { query } from '../helpers/database';
import { createOrganization, type TestOrganization } from '../helpers/organizations';
import { cutOff, type PanelPage, panelPage, press, unexpected } from '../helpers/panel-page';
import { waitUntil } from '../helpers/wait-until';

const NEWS = 'api::news-item.news-item';
/** Nobody runs tests there: the browser's own clock shows another time. */
const ZONE = 'Asia/Vladivostok';

let app: App;
let own: TestOrganization;
let editor: PanelPage;
let moderator: PanelPage;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  own = await createOrganization(app, true);
  const zone = 'update organizations set time_zone = $1 where document_id = $2';
  await query(app.databaseUrl, zone, [ZONE, own.documentId]);
  editor = await panelPage(app, 'editor', own);
  moderator = await panelPage(app, 'moderator');
});

const SHOWN = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;

/** As the panel writes it, by the clock of the organisation, and by that of the browser. */
const there = (moment: Date): string =>
  new Intl.DateTimeFormat('ru-RU', { ...SHOWN, timeZone: ZONE }).format(moment);
const here = (moment: Date): string => new Intl.DateTimeFormat('ru-RU', SHOWN).format(moment);

const isPublic = async (documentId: string): Promise<boolean> =>
  (await app.http().get(`/api/news/${documentId}`)).status === 200;

/** A draft with its time, which the editor submits from the form. */
async function submitted(title: string, planned: Date): Promise<string> {
  const changes = { title, plannedPublicationAt: planned.toISOString() };
  const documentId = await createNews(app, own.documentId, changes, 'draft');
  const { page } = editor;
  await page.goto(`/admin/content-manager/collection-types/${NEWS}/${documentId}`);
  await press(page, 'На проверку');
  await page.getByRole('dialog').getByRole('button', { name: 'Отправить', exact: true }).click();
  await page.getByText('Ждёт модератора.').waitFor();
  return documentId;
}

async function approve(title: string): Promise<void> {
  const { page } = moderator;
  await page.goto('/admin/plugins/moderation');
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await press(page, 'Взять в работу');
  await press(page, 'Одобрить и опубликовать');
}

it('what is approved before its time says when it becomes public, by the clock of the organisation', async () => {
  const title = `Каток откроется завтра, ${Date.now()}`;
  const planned = new Date(Date.now() + 86_400_000);
  const documentId = await submitted(title, planned);
  await approve(title);
  const { page } = moderator;
  await page.getByText('Запланировано', { exact: true }).first().waitFor();
  await page.getByText('Будет опубликовано (время организации)').waitFor();
  await page.getByText(there(planned), { exact: true }).first().waitFor();
  const inContent = { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE } as const;
  await page.getByText(new Intl.DateTimeFormat('ru-RU', inContent).format(planned)).first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.goto('/admin/plugins/moderation?view=scheduled');
  const row = page.getByRole('row', { name: title });
  await row.getByText(there(planned)).waitFor();
  await row.getByText('публикация, время организации').waitFor();
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });

  await editor.page.reload();
  await editor.page.getByText('Будет опубликовано по времени организации:').waitFor();
  await editor.page.getByText(there(planned), { exact: true }).waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
  await editor.page.goto('/admin/plugins/my-materials');
  await editor.page.getByRole('row', { name: title }).getByText(there(planned)).waitFor();
  expect(await isPublic(documentId)).toBe(false);
  expect(unexpected(editor)).toEqual([]);
  expect(unexpected(moderator)).toEqual([]);
});

it('a planned time is entered by the clock of the organisation, and the clock of the person is shown beside it', async () => {
  const title = `Каток закроют, ${Date.now()}`;
  const documentId = await createNews(app, own.documentId, { title }, 'draft');
  const { page } = editor;
  await page.goto(`/admin/content-manager/collection-types/${NEWS}/${documentId}`);
  await page.getByText('По времени организации (UTC+10).').first().waitFor();
  const field = page.getByRole('group', { name: 'Опубликовать не раньше' });
  const date = field.getByRole('combobox', { name: 'Выберите дату' });
  await date.fill('05.12.2030');
  // The field takes what was typed when it is left.
  await date.press('Tab');
  await page.getByText('У вас в этот момент:').waitFor();
  const time = field.getByRole('combobox', { name: 'Выберите время' });
  await time.fill('10:00');
  await time.press('Enter');
  const note = `У вас в этот момент: ${here(new Date('2030-12-05T00:00:00Z'))}`;
  await page.getByText(note).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await press(page, 'Сохранить');
  const stored = async (): Promise<string | undefined> => {
    const sql = `select to_char(planned_publication_at, 'YYYY-MM-DD HH24:MI') as planned from news_items
      where document_id = $1`;
    return (await query<{ planned: string }>(app.databaseUrl, sql, [documentId]))[0]?.planned;
  };
  await waitUntil('the saving', async () => (await stored()) !== null);
  expect(await stored()).toBe('2030-12-05 00:00');
  await page.reload();
  await page.getByText(note).waitFor();
  expect(await time.inputValue()).toBe('10:00');
  expect(unexpected(editor)).toEqual([]);
});

it('of what is new the clock is known as soon as its organisation is chosen', async () => {
  const { page } = editor;
  await page.goto('/admin/content-manager/collection-types/api::announcement.announcement/create');
  await page.getByText('Организация не выбрана: по времени сайта (UTC+3).').first().waitFor();
  await page.getByRole('combobox', { name: /^Организация/ }).click();
  await page.getByRole('option').first().click();
  // Beginning, end and planned publication.
  await page.getByText('По времени организации (UTC+10).').nth(2).waitFor();
  expect(unexpected(editor)).toEqual([]);
});

it('what is approved before its time becomes public at its time, without anybody', async () => {
  const title = `Каток открывается, ${Date.now()}`;
  const documentId = await submitted(title, new Date(Date.now() + 60_000));
  await approve(title);
  await moderator.page.getByText('Запланировано', { exact: true }).first().waitFor();
  expect(await isPublic(documentId)).toBe(false);
  await waitUntil('the planned publication', () => isPublic(documentId), 90_000);
  await moderator.page.reload();
  await moderator.page.getByText('Опубликовано', { exact: true }).first().waitFor();
  await editor.page.reload();
  await editor.page.getByText('На сайте эта версия.').waitFor();
});

it('a moderator cancels what waits for its time, with words that its editor reads', async () => {
  const title = `Каток не откроется, ${Date.now()}`;
  await submitted(title, new Date(Date.now() + 86_400_000));
  await approve(title);
  const { page } = moderator;
  await press(page, 'Отменить публикацию');
  const dialog = page.getByRole('dialog');
  const words = dialog.getByRole('textbox', { name: 'Пояснение' });
  await words.fill('Нет');
  await dialog.getByRole('button', { name: 'Отменить публикацию' }).click();
  await dialog.getByText('Объясните решение словами: не меньше 10 знаков.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await words.fill('Лёд не застыл, открытие перенесено.');
  await dialog.getByRole('button', { name: 'Отменить публикацию' }).click();
  await page.getByText('План публикации отменён').first().waitFor();
  await page.getByText('Нужны правки').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Отменить публикацию' }).count()).toBe(0);
  await editor.page.reload();
  const decision = editor.page.getByRole('region', { name: 'Последнее решение' });
  await decision.getByText('Лёд не застыл, открытие перенесено.').waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
});
