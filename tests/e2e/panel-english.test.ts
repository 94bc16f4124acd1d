/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { openPage, signInByForm } from '../helpers/browser';
import { createNews, createOrganization, createService } from '../helpers/content';
import { createStaff } from '../helpers/staff';

const TYPES = '/admin/content-manager/collection-types';
/** Russian registers are called by their Russian names in English too. */
const REGISTERS = /ИНН|ОГРН|КПП|ОКТМО|ОКФС|ЕГРЮЛ|БИК|КБК/g;

let app: App;
let page: Page;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  const organization = await createOrganization(app, { shortName: 'Town hall' });
  await createNews(app, organization, { title: 'New park' });
  await createService(app, organization, { title: 'Building permit' }, 'draft');
  const watched = await openPage(app.url);
  page = watched.page;
  await signInByForm(page, await createStaff(app, 'administrator'));
});

/** Labels, hints, names of buttons; not the examples in empty fields, which are Russian as the content is. */
const wordsOfForm = (): Promise<string[]> =>
  page.locator('main').evaluate((main) => {
    const texts = [...main.querySelectorAll('*')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? ''),
    ]);
    return texts.filter((text) => text.trim() !== '');
  });

it('the panel speaks English as soon as the profile says so, content types included', async () => {
  // Content types are learnt in Russian first; the page is not loaded anew.
  await page.goto(`${TYPES}/api::news-item.news-item`);
  await page.locator('thead').getByText('Заголовок').waitFor();
  await page.getByRole('button', { name: /administrator/ }).click();
  await page.getByRole('menuitem', { name: /профил/i }).click();
  await page.getByRole('combobox', { name: 'Язык интерфейса' }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).click();
  const menu = page.getByRole('navigation').filter({ hasText: 'News' });
  await menu.getByRole('link', { name: 'News', exact: true }).click();
  await page.locator('thead').getByText('Title', { exact: true }).waitFor();
  await page.locator('thead').getByText('Date of publication').waitFor();
});

it.each(['news-item', 'service', 'announcement', 'contact', 'regulation', 'article', 'organization'])(
  'the form of a new %s has no Russian on it but the names of registers',
  async (type) => {
    await page.goto(`${TYPES}/api::${type}.${type}/create`);
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    const russian = (await wordsOfForm()).filter((text) => /[а-яё]/i.test(text.replace(REGISTERS, '')));
    expect(russian).toEqual([]);
  },
);

it('lists fit a screen of 1280 points', async () => {
  for (const type of ['news-item', 'service', 'organization']) {
    await page.goto(`${TYPES}/api::${type}.${type}`);
    await page.locator('tbody a').first().waitFor();
    const hidden = await page
      .locator('table')
      .evaluate((table) => (table.parentElement?.scrollWidth ?? 0) - (table.parentElement?.clientWidth ?? 0));
    expect([type, hidden]).toEqual([type, 0]);
  }
});
