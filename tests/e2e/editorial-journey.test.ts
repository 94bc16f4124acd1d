/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { openPage, signInByForm, type WatchedPage } from '../helpers/browser';
import { createNews } from '../helpers/content';
import { query } from '../helpers/database';
import { createOrganization, type TestOrganization } from '../helpers/organizations';
import { createStaff, type Role } from '../helpers/staff';
import { addMember } from '../helpers/two-organizations';

const CONTENT = '/admin/content-manager/collection-types';
const NEWS = `${CONTENT}/api::news-item.news-item`;

let app: App;
let own: TestOrganization;
let foreign: TestOrganization;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  own = await createOrganization(app, true);
  foreign = await createOrganization(app, true);
});

async function pageOf(role: Role, ...employers: TestOrganization[]): Promise<WatchedPage> {
  const staff = await createStaff(app, role);
  for (const { documentId } of employers) await addMember(app, staff.id, documentId);
  const watched = await openPage(app.url);
  await signInByForm(watched.page, staff);
  return watched;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Presses a button that sends the form, and gives the status of the answer. */
async function send(page: Page, name: string): Promise<number> {
  const answer = page.waitForResponse(
    (response) =>
      ['POST', 'PUT'].includes(response.request().method()) &&
      response.url().includes('/content-manager/collection-types/'),
  );
  await press(page, name);
  return (await answer).status();
}

/** What a screen reader adds to the field: its hint, or what is wrong with it. */
const describedBy = (field: Locator): Promise<string> =>
  field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );

/** A refused request is an error in the browser's own log; the refusals here are asked for. */
const withoutRefusals = ({ consoleErrors }: WatchedPage): string[] =>
  consoleErrors.filter((text) => !/status of 40[03] /.test(text));

const publicNews = async (slug: string) => {
  const { body } = await app.http().get('/api/news').query({ 'filters[slug][$eq]': slug }).expect(200);
  return body.data;
};

describe('a news item', () => {
  let title: string;
  let slug: string;
  const lead = 'Каток работает ежедневно с 10 до 22 часов, вход свободный.';

  // Of each try its own.
  beforeEach(() => {
    const moment = Date.now();
    title = `В парке Победы открыли каток ${moment}`;
    slug = `v-parke-pobedy-otkryli-katok-${moment}`;
  });

  async function fillIn(page: Page): Promise<void> {
    await page.locator('input[name="title"]').fill(title);
    await page.locator('textarea[name="lead"]').fill(lead);
    await page.locator('[contenteditable="true"]').click();
    await page.keyboard.type('Прокат коньков – у северного входа.');
    await page.locator(`input[name="slug"][value="${slug}"]`).waitFor();
    await page.getByRole('combobox', { name: /^Тема/ }).click();
    await page.getByRole('option', { name: 'Культура', exact: true }).click();
  }

  async function chooseOrganization(page: Page): Promise<string[]> {
    await page.getByRole('combobox', { name: /Организация/ }).click();
    const choice = page.getByRole('option', { name: own.shortName });
    await choice.waitFor();
    const offered = await page.getByRole('option').allInnerTexts();
    await choice.click();
    return offered;
  }

  it('is written by an editor, approved by a moderator and read by anybody', async () => {
    const editor = await pageOf('editor', own);
    await editor.page.goto(NEWS);
    await editor.page.getByRole('link', { name: 'Создать запись' }).first().click();
    await fillIn(editor.page);

    expect(await send(editor.page, 'Сохранить')).toBe(403);
    await editor.page.getByText('Укажите организацию, в которой вы работаете').first().waitFor();
    const offered = await chooseOrganization(editor.page);
    expect(offered.join()).not.toContain(foreign.shortName);
    expect(await send(editor.page, 'Сохранить')).toBe(201);
    await editor.page.waitForURL((url) => !url.pathname.endsWith('/create'));

    expect(await editor.page.getByRole('button', { name: 'Опубликовать' }).count()).toBe(0);
    expect(await seriousFaults(editor.page)).toEqual([]);
    expect(withoutRefusals(editor)).toEqual([]);
    expect(await publicNews(slug)).toEqual([]);

    await press(editor.page, 'На проверку');
    await press(editor.page, 'Отправить');
    await editor.page.getByText('Ждёт модератора.').waitFor();
    const moderator = await pageOf('moderator');
    await moderator.page.goto('/admin/plugins/moderation');
    await moderator.page.getByRole('link', { name: title }).click();
    await press(moderator.page, 'Взять в работу');
    await press(moderator.page, 'Одобрить и опубликовать');
    await moderator.page.getByText('Опубликовано', { exact: true }).first().waitFor();
    expect(moderator.consoleErrors).toEqual([]);

    const organization = expect.objectContaining({ shortName: own.shortName });
    expect(await publicNews(slug)).toEqual([
      expect.objectContaining({ title, slug, lead, cover: null, tags: [], organization }),
    ]);
  });

  it('without an obligatory part is not submitted, and the refusal says what is missing', async () => {
    const incomplete = await createNews(app, own.documentId, { lead: null }, 'draft');
    const { page } = await pageOf('editor', own);
    await page.goto(`${NEWS}/${incomplete}`);
    await press(page, 'На проверку');
    await press(page, 'Отправить');
    await page.getByRole('dialog').getByText('Не отправлено.').waitFor();
    const published = 'select 1 from news_items where document_id = $1 and published_at is not null';
    expect(await query(app.databaseUrl, published, [incomplete])).toEqual([]);
    expect(
      await query(app.databaseUrl, 'select 1 from moderation_cases where target_id = $1', [incomplete]),
    ).toEqual([]);
  });
});

describe('the profile of an organisation', () => {
  it('with a mistyped ИНН is not saved: the field says why, and what was typed stays', async () => {
    const editor = await pageOf('editor', own);
    await editor.page.goto(`${CONTENT}/api::organization.organization/${own.documentId}`);
    const inn = editor.page.locator('input[name="inn"]');
    await inn.fill('7707083894');
    await editor.page.locator('input[name="shortName"]').fill('Новое название');
    expect(await send(editor.page, 'Сохранить')).toBe(400);
    await editor.page.locator('input[name="inn"][aria-invalid="true"]').waitFor();
    expect(await describedBy(inn)).toContain('контрольная цифра не сходится');
    expect(await inn.inputValue()).toBe('7707083894');
    expect(await editor.page.locator('input[name="shortName"]').inputValue()).toBe('Новое название');
    expect(await seriousFaults(editor.page)).toEqual([]);
    expect(withoutRefusals(editor)).toEqual([]);
  });
});

describe('the page «Сотрудники организаций»', () => {
  /** Tab until the element that has the focus is the wanted one. */
  async function tabTo(page: Page, wanted: Locator): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab never reaches it');
  }

  async function choose(page: Page, label: string, typed: string): Promise<void> {
    const picker = page.getByRole('dialog').getByRole('combobox', { name: label });
    await tabTo(page, picker);
    await page.keyboard.type(typed);
    // The list is the server's answer to what was typed, a moment later.
    await page.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 1);
    const option = page.getByRole('option', { name: typed });
    await option.waitFor();
    // The list takes a moment to know an option that has just appeared: nobody presses a key faster than that.
    for (let press = 0; press < 20 && (await option.getAttribute('data-highlighted')) === null; press += 1) {
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(100);
    }
    await page.keyboard.press('Enter');
    await option.waitFor({ state: 'hidden' });
    expect(await picker.inputValue()).toContain(typed);
  }

  it('adds a member with the keyboard alone', async () => {
    const person = await createStaff(app, 'operator');
    const watched = await pageOf('registry-admin');
    const { page } = watched;
    await page.goto('/admin/plugins/registry');
    const add = page.getByRole('button', { name: 'Добавить сотрудника' });
    await add.waitFor();
    expect(await seriousFaults(page)).toEqual([]);

    await tabTo(page, add);
    await page.keyboard.press('Enter');
    await choose(page, 'Пользователь панели', person.email);
    await choose(page, 'Организация', own.shortName);
    await tabTo(page, page.getByRole('dialog').getByRole('textbox', { name: 'Должность' }));
    await page.keyboard.type('Специалист приёмной');
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');

    const row = page.getByRole('row').filter({ hasText: person.email });
    await row.waitFor();
    expect(await row.textContent()).toContain('Специалист приёмной');
    expect(await row.textContent()).toContain(own.shortName);
    expect(watched.consoleErrors).toEqual([]);
  });
});
