import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page, type ViewportSize } from 'playwright-core';
import { afterThisFile } from './cleanup';
import { isAtRest, restAfterTest, takeRested } from './resting-pages';
import { tellOfWhenFailed } from './tell-of-pages';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Without its own traffic to the network: no updates, no QUIC, no component downloads. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | undefined;

function executable(): string {
  const place = [process.env.CHROMIUM_PATH ?? '', ...PLACES].find((file) => file !== '' && existsSync(file));
  if (!place) throw new Error('No Chromium: run `apt-get install chromium` or set CHROMIUM_PATH');
  return place;
}

function launch(): Promise<Browser> {
  const launching = chromium.launch({ executablePath: executable(), args: QUIET });
  afterThisFile(async () => {
    browser = undefined;
    await (await launching).close();
  });
  return launching;
}

type Account = { email: string; password: string };

export type WatchedPage = { page: Page; consoleErrors: string[] };

const LAPTOP = { width: 1280, height: 900 };

/** The panel's first opening on a busy machine takes its time. */
const TIMEOUT_MS = 60_000;

/** A page with a fresh profile in the one Chromium of this test file, in Russian, that nobody uses after the test. */
export async function openOwnPage(baseURL: string, viewport: ViewportSize = LAPTOP): Promise<WatchedPage> {
  browser ??= launch();
  const context = await (await browser).newContext({
    baseURL,
    locale: 'ru-RU',
    reducedMotion: 'reduce',
    viewport,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  return watch(page);
}

/** Collects what the page logs as an error and what it throws. */
function watch(page: Page): WatchedPage {
  const consoleErrors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  const watched = { page, consoleErrors };
  tellOfWhenFailed(watched);
  return watched;
}

/**
 * A page as a newcomer to this server has it. Pages of former tests are used again: what their process has parsed and
 * compiled of the panel is four fifths of the work of opening it.
 */
export async function openPage(baseURL: string, viewport: ViewportSize = LAPTOP): Promise<WatchedPage> {
  const rested = takeRested(baseURL);
  if (rested) await rested.setViewportSize(viewport);
  const watched = rested ? watch(rested) : await openOwnPage(baseURL, viewport);
  restAfterTest(baseURL, watched.page);
  return watched;
}

/** Signs in through the panel's own form and waits for the home page. */
export async function signInByForm(page: Page, account: Account): Promise<void> {
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
}

/** Leaves the browser as the form does, without loading the panel for it: no page is open yet. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  const answer = await page.request.post('/admin/login', { data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} is not let in: ${answer.status()} ${await answer.text()}`);
  const { data } = await answer.json();
  await page
    .context()
    .addCookies([{ name: 'jwtToken', value: data.token, url: new URL('/', answer.url()).href }]);
}

/**
 * Leads to another page of the panel as its links do, and waits until the former one is gone. The panel is loaded for
 * the first page only. Not between two forms or lists of the content manager: they may share what they stand in.
 */
export async function visit(page: Page, address: string): Promise<void> {
  if (isAtRest(page)) {
    await page.goto(address);
    return;
  }
  await page.evaluate((to) => {
    document.querySelector('h1, main')?.setAttribute('data-left', '');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, address);
  await page.locator('[data-left]').waitFor({ state: 'detached' });
}
