/// <reference lib="dom" />
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { openOwnPage, openPage, signInByForm, type WatchedPage } from '../helpers/browser';
import { createNews, createOrganization } from '../helpers/content';
import { adminLogin, createStaff, type Role } from '../helpers/staff';
import { englishWords, visibleWords } from './visible-words';

const NEWS = '/content-manager/collection-types/api::news-item.news-item';

/** The browser's own note about a refused request, without its address: `staffPage` records the address. */
const REFUSED = /^Failed to load resource/;

/** Last names of the people the tests make. */
const PEOPLE = [/\b(administrator|registry-admin|editor)\b/g];

let app: App;
let news: string;
let organization: string;

beforeAll(async () => {
  app = await startApp();
  // Without any account the panel shows no login page.
  await createStaff(app, 'administrator');
  organization = await createOrganization(app);
  news = await createNews(app, organization, {}, 'draft');
});

async function join(userId: number): Promise<void> {
  const { headers } = await adminLogin(app, 'registry-admin');
  const body = { user: userId, organization, position: 'Специалист' };
  await app.http().post('/registry/memberships').set(headers).send(body).expect(201);
}

async function staffPage(role: Role, width = 1280): Promise<WatchedPage> {
  const staff = await createStaff(app, role);
  if (role !== 'administrator') await join(staff.id);
  const watched = await openPage(app.url, { width, height: 900 });
  watched.page.on('response', (answer) => {
    if (answer.status() >= 400) watched.consoleErrors.push(`${answer.status()} ${answer.url()}`);
  });
  await signInByForm(watched.page, staff);
  return watched;
}

/** What is wrong with a page: English left on it, errors in the console, serious faults found by axe. */
async function faults({ page, consoleErrors }: WatchedPage, path: string): Promise<string[]> {
  consoleErrors.length = 0;
  await page.goto(`/admin${path}`);
  await page.waitForLoadState('networkidle');
  await page.locator('main h1').first().waitFor();
  const english = englishWords(await visibleWords(page), PEOPLE).map((text) => `English: ${text}`);
  const serious = (await seriousFaults(page)).map((text) => `axe: ${text}`);
  return [
    ...english,
    ...consoleErrors.filter((text) => !REFUSED.test(text)).map((text) => `console: ${text}`),
    ...serious,
  ];
}

describe('the login page', () => {
  it('opens in Russian, under its own name, and refuses a wrong password in Russian', async () => {
    const watched = await openPage(app.url);
    expect(await faults(watched, '/auth/login')).toEqual([]);
    const { page } = watched;
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.title()).toContain('госпаблик');
    await page.locator('input[name="email"]').fill('nobody@test.example');
    await page.locator('input[name="password"]').fill('Wrong-password-1');
    await page.locator('button[type="submit"]').click();
    await page.getByText(/неверн/i).waitFor();
    expect(englishWords(await visibleWords(page))).toEqual([]);
  });

  it('speaks English when asked, and remembers it', async () => {
    const { page } = await openPage(app.url);
    await page.goto('/admin/auth/login');
    await page.getByRole('combobox').click();
    await page.getByRole('option', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Login' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Login' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('the panel of an editor', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await staffPage('editor');
  });

  it.each([
    ['home', () => '/'],
    ['list of news', () => NEWS],
    ['form of a news item', () => `${NEWS}/${news}`],
    ['new news item', () => `${NEWS}/create`],
    ['media library', () => '/plugins/upload'],
    ['profile', () => '/me'],
    ['active devices', () => '/me/sessions'],
    ['a page that does not exist', () => '/no-such-page'],
  ])('has no English, no console errors and no serious axe faults on: %s', async (_name, path) => {
    expect(await faults(watched, path())).toEqual([]);
  });

  it('shows own drafts on the home page, each a link to its form', async () => {
    const { page } = watched;
    await page.goto('/admin');
    const drafts = page.getByRole('region', { name: 'Черновики' });
    await drafts.getByRole('link').first().click();
    await page.waitForURL((url) => url.pathname.endsWith(news));
  });

  it('offers no shop, no cloud, no upgrade and no tour', async () => {
    const { page } = watched;
    await page.goto('/admin');
    await page.getByRole('region', { name: 'Черновики' }).waitFor();
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.filter((href) => href?.startsWith('http'))).toEqual([]);
  });
});

describe('the panel of a newcomer', () => {
  it('is in Russian even where another person left English behind', async () => {
    const { page } = await openOwnPage(app.url);
    await page.addInitScript(() => localStorage.setItem('strapi-admin-language', 'en'));
    await signInByForm(page, await createStaff(app, 'editor'));
    await page.getByRole('heading', { level: 1, name: /Здравствуйте/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  });
});

describe('the panel of an administrator', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await staffPage('administrator', 768);
  });

  it.each([
    '/',
    NEWS,
    '/plugins/upload',
    '/settings/application-infos',
    '/settings/users',
    '/settings/roles',
  ])('has no English, no console errors and no serious axe faults on a tablet: %s', async (path) => {
    expect(await faults(watched, path)).toEqual([]);
  });
});
