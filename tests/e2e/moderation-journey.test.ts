/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { createNews } from '../helpers/content';
import { query } from '../helpers/database';
import { createOrganization, type TestOrganization } from '../helpers/organizations';
import { cutOff, type PanelPage, panelPage, press, unexpected } from '../helpers/panel-page';
import { createStaff } from '../helpers/staff';

const NEWS = '/admin/content-manager/collection-types/api::news-item.news-item';
const NOT_YOURS =
  'Замечание обсуждают и закрывают автор материала и модератор. Попросите об этом кого-нибудь из них.';

let app: App;
let own: TestOrganization;
let editor: PanelPage;
let moderator: PanelPage;
let keeper: PanelPage;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  own = await createOrganization(app, true);
  editor = await panelPage(app, 'editor', own);
  moderator = await panelPage(app, 'moderator');
  keeper = await panelPage(app, 'registry-admin');
});

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

/** By its address: a second try of a test leaves two of one title in the queue. */
async function openCaseOf(page: Page, caseId: string, title: string): Promise<void> {
  await page.goto(`/admin/plugins/moderation/cases/${caseId}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  // A list of several choices stays open.
  if (await page.getByRole('listbox').isVisible()) await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

/** A draft its editor has submitted and a moderator has claimed, past the pages; gives the ids of both. */
async function claimed(title: string): Promise<{ documentId: string; caseId: string }> {
  const documentId = await createNews(app, own.documentId, { title }, 'draft');
  const path = `/moderation/documents/api::news-item.news-item/${documentId}/submit`;
  const { body } = await app.http().post(path).set(editor.headers).send({}).expect(200);
  const caseId = String(body.data.documentId);
  await app.http().post(`/moderation/cases/${caseId}/claim`).set(moderator.headers).send({}).expect(200);
  return { documentId, caseId };
}

const publicTitle = async (documentId: string): Promise<string | null> => {
  const { status, body } = await app.http().get(`/api/news/${documentId}`);
  return status === 200 ? body.data.title : null;
};

it('an editor submits, a moderator asks for changes to a field, the editor mends, the moderator approves, anybody reads', async () => {
  // A second try finds no case of the first.
  const attempt = Date.now();
  const [first, mended] = [`Открыт каток, ${attempt}`, `В парке Победы открыт каток, ${attempt}`];
  const documentId = await createNews(app, own.documentId, { title: first }, 'draft');
  await editor.page.goto(`${NEWS}/${documentId}`);
  await editor.page.getByText('Сохраните правки и отправьте на проверку.').waitFor();
  expect(await editor.page.getByRole('button', { name: 'Опубликовать' }).count()).toBe(0);
  await submit(editor.page);
  expect(await publicTitle(documentId)).toBeNull();

  await moderator.page.goto('/admin/plugins/moderation');
  await moderator.page.getByRole('link', { name: first }).first().waitFor();
  expect(await seriousFaults(moderator.page)).toEqual([]);
  await openCase(moderator.page, first);
  await press(moderator.page, 'Взять в работу');
  await press(moderator.page, 'Запросить правки');
  await choose(moderator.page, 'Причина 1', 'Написано непонятно');
  await choose(moderator.page, 'Поле 1', 'Заголовок');
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
  await editor.page.locator('input[name="title"]').fill(mended);
  await press(editor.page, 'Сохранить');
  await press(editor.page, 'Отметить исправленным: Заголовок');
  await editor.page.getByText('Исправлено', { exact: true }).first().waitFor();
  await submit(editor.page);

  await openCase(moderator.page, mended);
  await press(moderator.page, 'Взять в работу');
  await moderator.page.getByRole('textbox', { name: 'Слово автору' }).fill('Так гораздо понятнее.');
  await press(moderator.page, 'Одобрить и опубликовать');
  await moderator.page.getByText('Опубликовано', { exact: true }).first().waitFor();
  expect(await seriousFaults(moderator.page)).toEqual([]);
  await editor.page.reload();
  const decision = editor.page.getByRole('region', { name: 'Последнее решение' });
  await decision.getByText('Так гораздо понятнее.').waitFor();
  expect(await publicTitle(documentId)).toBe(mended);
  expect(unexpected(editor)).toEqual([]);
  expect(unexpected(moderator)).toEqual([]);
});

it('a moderator asks to mend two fields for one reason, by keyboard, each in its own words', async () => {
  const title = 'Две опечатки';
  const { documentId, caseId } = await claimed(title);
  const { page } = moderator;
  await openCaseOf(page, caseId, title);
  await press(page, 'Запросить правки');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Добавить причину' }).press('Enter');
  await dialog.getByRole('button', { name: 'Добавить причину' }).press('Enter');
  await dialog.getByRole('button', { name: 'Убрать причину 2' }).press('Enter');
  const adding = dialog.getByRole('button', { name: 'Добавить причину' });
  expect(await adding.evaluate((button) => button === document.activeElement)).toBe(true);
  for (const [number, field, words] of [
    [1, 'Заголовок', 'Двойное «н»'],
    [2, 'Вводка', 'Пропущена запятая'],
  ] as const) {
    await choose(page, `Причина ${number}`, 'Ошибки в тексте');
    await choose(page, `Поле ${number}`, field);
    await dialog.getByRole('textbox', { name: `Слова к причине ${number}` }).fill(words);
  }
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await dialog.getByRole('button', { name: 'Запросить правки' }).click();
  await page.getByText('Заголовок: Ошибки в тексте: Двойное «н»').waitFor();

  await editor.page.goto(`${NEWS}/${documentId}`);
  for (const words of ['Двойное «н»', 'Пропущена запятая']) await editor.page.getByText(words).waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
});

it('a reason that is about a field and names none is refused where it stands', async () => {
  const title = 'Без поля';
  const { caseId } = await claimed(title);
  const { page } = moderator;
  await openCaseOf(page, caseId, title);
  await press(page, 'Запросить правки');
  await choose(page, 'Причина 1', 'Не приложены документы');
  await press(page, 'Добавить причину');
  await choose(page, 'Причина 2', 'Ошибки в тексте');
  await page.getByRole('dialog').getByRole('button', { name: 'Запросить правки' }).click();
  const words = 'Укажите поле, к которому относится причина.';
  await page.getByRole('group', { name: 'Причина 2' }).getByText(words).waitFor();
  expect(await page.getByRole('group', { name: 'Причина 1' }).getByText(words).count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
});

it('a rejected version tells the editor why: reasons, fields and words', async () => {
  const documentId = await createNews(app, own.documentId, { title: 'Распродажа шин' }, 'draft');
  await editor.page.goto(`${NEWS}/${documentId}`);
  await submit(editor.page);
  await openCase(moderator.page, 'Распродажа шин');
  await press(moderator.page, 'Взять в работу');
  await press(moderator.page, 'Отклонить');
  await choose(moderator.page, 'Причина 1', 'Не относится к полномочиям организации');
  await press(moderator.page, 'Добавить причину');
  await choose(moderator.page, 'Причина 2', 'Реклама');
  await choose(moderator.page, 'Поле 2', 'Заголовок');
  await moderator.page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Пояснение' })
    .fill('Рекламу магазинов не публикуем.');
  expect(await seriousFaults(moderator.page)).toEqual([]);
  await moderator.page.getByRole('dialog').getByRole('button', { name: 'Отклонить' }).click();
  await moderator.page.getByText('Отклонено', { exact: true }).first().waitFor();
  await editor.page.reload();
  const decision = editor.page.getByRole('region', { name: 'Последнее решение' });
  await decision.getByText('Рекламу магазинов не публикуем.').waitFor();
  await decision.getByText('Не относится к полномочиям организации').waitFor();
  await decision.getByText('Заголовок: Реклама').waitFor();
  await moderator.page.getByRole('list').getByText('Заголовок: Реклама').waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
  expect(await publicTitle(documentId)).toBeNull();
});

it('published without review is red until a moderator has inspected it', async () => {
  const documentId = await createNews(app, own.documentId, { title: 'Прорыв трубы' }, 'draft');
  await keeper.page.goto(`${NEWS}/${documentId}`);
  await press(keeper.page, 'Опубликовать без проверки');
  await choose(keeper.page, 'Причины', 'Чрезвычайная ситуация');
  await keeper.page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Пояснение' })
    .fill('Авария на водопроводе, жители ждут.');
  expect(await seriousFaults(keeper.page)).toEqual([]);
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

it('published without review over what is public, it asks what has changed', async () => {
  const before = 'Воды не будет до утра';
  const documentId = await createNews(app, own.documentId, { title: before });
  const path = `/content-manager/collection-types/api::news-item.news-item/${documentId}`;
  await app.http().put(path).set(editor.headers).send({ title: 'Воду дадут вечером' }).expect(200);
  const { page } = keeper;
  await page.goto(`${NEWS}/${documentId}`);
  await press(page, 'Опубликовать без проверки');
  await choose(page, 'Причины', 'Чрезвычайная ситуация');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Пояснение' }).fill('Авария на водопроводе, жители ждут.');
  await dialog.getByRole('button', { name: 'Опубликовать без проверки' }).click();
  await dialog.getByText('Напишите, что изменилось: это останется в истории материала.').nth(1).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await publicTitle(documentId)).toBe(before);
  await dialog.getByRole('textbox', { name: 'Что изменилось' }).fill('Изменён срок ремонта');
  await dialog.getByRole('button', { name: 'Опубликовать без проверки' }).click();
  await page.getByText('На сайте эта версия.').waitFor();
  expect(await publicTitle(documentId)).toBe('Воду дадут вечером');
  const { body } = await app.http().get(`/api/news/${documentId}/history`).expect(200);
  expect(body.data[0].changeNote).toBe('Изменён срок ремонта');
  expect(unexpected(keeper)).toEqual([]);
});

it('a moderator hands a case to a colleague with a word, and the head assigns it to another', async () => {
  const colleague = await createStaff(app, 'moderator');
  const lastname = `сменщица ${colleague.id}`;
  const rename = `update admin_users set lastname = $1 where id = $2`;
  await query(app.databaseUrl, rename, [lastname, colleague.id]);
  const title = 'Передано из рук в руки';
  const { caseId } = await claimed(title);
  const { page } = moderator;
  await openCaseOf(page, caseId, title);
  await press(page, 'Передать другому');
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Передать другому' }).isDisabled()).toBe(true);
  await dialog.getByRole('combobox', { name: 'Кому' }).click();
  await page.getByRole('option', { name: `Тест ${lastname}`, exact: true }).click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await dialog.getByRole('textbox', { name: 'Что передать на словах' }).fill('Я в отпуске с понедельника');
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Передать другому' }).click();
  await page.getByText(`Тест ${lastname}: Я в отпуске с понедельника`).waitFor();
  expect(await page.getByRole('button', { name: 'Взять в работу' }).isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Передать другому' }).count()).toBe(0);
  expect(await cutOff(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });

  await openCaseOf(keeper.page, caseId, title);
  await press(keeper.page, 'Поручить');
  await keeper.page.getByRole('dialog').getByRole('combobox', { name: 'Кому' }).click();
  await keeper.page.getByRole('option', { name: 'Тест moderator', exact: true }).click();
  await keeper.page.getByRole('listbox').waitFor({ state: 'hidden' });
  await keeper.page.getByRole('dialog').getByRole('button', { name: 'Поручить' }).click();
  await keeper.page.getByText('Тест moderator', { exact: true }).first().waitFor();
  expect(await seriousFaults(keeper.page)).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: 'Одобрить и опубликовать' }).waitFor();
  expect(unexpected(moderator)).toEqual([]);
  expect(unexpected(keeper)).toEqual([]);
});

it('under a remark the author answers, and the moderator resolves it and opens it again', async () => {
  const title = 'Спор о запятой';
  const { documentId, caseId } = await claimed(title);
  const found = await app.http().get(`/moderation/cases/${caseId}`).set(moderator.headers).expect(200);
  const { contentHash } = found.body.data;
  const reasons = [{ code: 'spelling', field: ['title'] }];
  const returned = app.http().post(`/moderation/cases/${caseId}/request-changes`).set(moderator.headers);
  await returned.send({ contentHash, reasons }).expect(200);

  await editor.page.goto(`${NEWS}/${documentId}`);
  await press(editor.page, 'Ответить: Заголовок');
  const answer = editor.page.getByRole('textbox', { name: 'Ответить: Заголовок' });
  await answer.fill('Запятая здесь не нужна');
  expect(await seriousFaults(editor.page)).toEqual([]);
  await press(editor.page, 'Отправить ответ');
  await answer.waitFor({ state: 'hidden' });
  await editor.page.getByText('Запятая здесь не нужна').waitFor();

  const { page } = moderator;
  await openCaseOf(page, caseId, title);
  const remarks = page.getByRole('region', { name: 'Замечания' });
  await remarks.getByText('Запятая здесь не нужна').waitFor();
  await press(page, 'Отметить исправленным: Заголовок');
  await remarks.getByText('Исправлено', { exact: true }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await press(page, 'Открыть снова: Заголовок');
  await remarks.getByText('Не исправлено', { exact: true }).waitFor();
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await editor.page.reload();
  await editor.page.getByText('Не исправлено', { exact: true }).waitFor();

  const auditor = await panelPage(app, 'auditor');
  await openCaseOf(auditor.page, caseId, title);
  for (const name of ['Ответить: Заголовок', 'Отметить исправленным: Заголовок']) {
    const button = auditor.page.getByRole('button', { name, disabled: true });
    const reason = auditor.page.locator(`[id="${await button.getAttribute('aria-describedby')}"]`);
    expect([name, await reason.textContent()]).toEqual([name, NOT_YOURS]);
  }
  expect(await seriousFaults(auditor.page)).toEqual([]);
  for (const watched of [editor, moderator, auditor]) expect(unexpected(watched)).toEqual([]);
});
