/// <reference lib="dom" />
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { createNews } from '../helpers/content';
import { query } from '../helpers/database';
import { holdAnswers } from '../helpers/hold-answers';
import { createOrganization, type TestOrganization } from '../helpers/organizations';
import { type PanelPage, panelPage, press, unexpected } from '../helpers/panel-page';
import { englishWords, visibleWords } from './visible-words';

const NEWS = '/admin/content-manager/collection-types/api::news-item.news-item';
const RULES = '/admin/plugins/moderation-rules';

let app: App;
let own: TestOrganization;
let editor: PanelPage;
let keeper: PanelPage;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  own = await createOrganization(app, true);
  editor = await panelPage(app, 'editor', own);
  keeper = await panelPage(app, 'registry-admin');
});

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

it('an editor checks a draft, a click leads to the field, errors refuse the submission, what is mended goes through', async () => {
  const { page } = editor;
  const faults = {
    title: 'Приём граждан перенесён',
    topic: null,
    body: paragraph('Приём осуществляется по вторникам. Его СНИЛС 112-233-445 95.'),
  };
  const documentId = await createNews(app, own.documentId, faults, 'draft');
  await page.goto(`${NEWS}/${documentId}`);
  await press(page, 'Проверить');
  await page.getByText('Ошибок: 2').waitFor();
  await page.getByText('осуществляется', { exact: true }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await press(page, 'Тема');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await press(page, 'Текст');
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');

  await press(page, 'На проверку');
  await press(page, 'Отправить');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Не отправлено.').waitFor();
  const toMend = dialog.getByRole('list', { name: 'Что исправить' }).getByRole('listitem');
  expect(await toMend.allInnerTexts()).toEqual([
    expect.stringMatching(/^Текст\n.*«112-233-445 95».*[а-яё]{3}/s),
    expect.stringMatching(/^Тема\n.*Заполните поле\./s),
  ]);
  await dialog.getByRole('button', { name: 'Закрыть' }).waitFor();
  expect(englishWords(await visibleWords(page), [/^Тест editor$/])).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);
  await toMend.getByRole('button', { name: 'Тема' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await press(page, 'На проверку');
  await press(page, 'Отправить');
  await toMend.getByRole('button', { name: 'Текст' }).click();
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');

  await app.run(
    async (strapi, { documentId, body }) => {
      const data = { topic: 'transport' as const, body: body as never };
      await strapi.documents('api::news-item.news-item').update({ documentId, data });
    },
    { documentId, body: paragraph('Приём осуществляется по вторникам.') },
  );
  await page.reload();
  await press(page, 'На проверку');
  await press(page, 'Отправить');
  await page.getByText('Ждёт модератора.').waitFor();

  await keeper.page.goto('/admin/plugins/moderation');
  await keeper.page.getByRole('link', { name: faults.title }).first().click();
  const section = keeper.page.getByRole('region', { name: 'Проверки' });
  await section.getByText('При отправке').waitFor();
  await section.getByText('осуществляется', { exact: true }).waitFor();
  await press(keeper.page, 'Проверить снова');
  await section.getByText('По запросу').waitFor();
  expect(await seriousFaults(keeper.page)).toEqual([]);
  expect(unexpected(editor)).toEqual([]);
});

it('the keeper of the policy makes a check an error; the version says what changed', async () => {
  const { page } = keeper;
  await page.goto(RULES);
  await page.getByText('Правила ещё не меняли: действуют исходные.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Орфография' }).click();
  await page.getByRole('option', { name: 'Ошибка', exact: true }).click();
  await page.getByRole('textbox', { name: /Что и почему меняется/ }).fill('По приказу № 7');
  await press(page, 'Сохранить');
  await page.getByText('Действует версия 2').waitFor();
  await press(page, 'Что изменилось в версии 2');
  await page.getByText('Орфография').nth(1).waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await editor.page.goto(RULES);
  await editor.page.getByText('Действует версия 2').waitFor();
  expect(await editor.page.getByRole('button', { name: 'Сохранить' }).count()).toBe(0);
  expect(unexpected(keeper)).toEqual([]);
});

it('an editor keeps the words of the own organisation', async () => {
  const { page } = editor;
  await page.goto(`${RULES}/words`);
  await page.getByText('Словарь пуст. Добавьте первое слово.').waitFor();
  await page.getByRole('textbox', { name: 'Слово в начальной форме' }).fill('экобот');
  await press(page, 'Добавить');
  await page.getByText('экобот', { exact: true }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await press(page, 'Удалить слово «экобот»');
  await page.getByText('Словарь пуст. Добавьте первое слово.').waitFor();
  expect(unexpected(editor)).toEqual([]);
});

it('an editor begins with a template, which its keeper has changed', async () => {
  const { page } = keeper;
  await page.goto(`${RULES}/templates`);
  await page
    .getByRole('button', { name: /^Новость/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Вводка' }).fill('[Что решили на заседании]');
  expect(await seriousFaults(page)).toEqual([]);
  await press(page, 'Сохранить шаблон');
  await page.getByText('Шаблон сохранён').waitFor();

  await editor.page.goto(NEWS);
  await press(editor.page, 'Создать по шаблону');
  await editor.page.getByRole('dialog').getByRole('combobox', { name: 'Шаблон' }).waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
  await editor.page.getByRole('dialog').getByRole('button', { name: 'Создать', exact: true }).click();
  await editor.page.locator('textarea[name="lead"]').waitFor();
  expect(await editor.page.locator('textarea[name="lead"]').inputValue()).toBe('[Что решили на заседании]');
  expect(unexpected(editor)).toEqual([]);
  expect(unexpected(keeper)).toEqual([]);
});

it('the report of links is taken away as a file', async () => {
  const { page } = keeper;
  const link = `insert into moderation_links (document_id, target_type, target_id, target_title, organization, field,
      url, stage, reason, http_status, checked_at, broken_since)
    values ('gone', 'api::news-item.news-item', 'gone', 'Каток', $1, 'body', 'https://katok.example/', 'broken',
      'NotFound', 404, now(), now())`;
  await query(app.databaseUrl, 'delete from moderation_links');
  await query(app.databaseUrl, link, [own.documentId]);
  await page.goto(`${RULES}/links`);
  await page.getByRole('link', { name: 'https://katok.example/' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const release = await holdAnswers(page, /links\/file/);
  const downloading = page.waitForEvent('download');
  await press(page, 'Выгрузить в CSV');
  await page.getByText('Готовим файл: 1 ссылка…').waitFor();
  release();
  expect((await downloading).suggestedFilename()).toMatch(/^links-.*\.csv$/);
  await page.getByText('Файл скачан').waitFor();
  await page.goto(`${RULES}/links?_q=нет`);
  await page.getByText('Ничего не найдено.').waitFor();
  expect(await page.getByRole('button', { name: 'Выгрузить в CSV' }).isDisabled()).toBe(true);
  expect(unexpected(keeper)).toEqual([]);
});
