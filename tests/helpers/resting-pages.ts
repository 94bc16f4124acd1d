/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** An answer of the panel: a page that isolates itself otherwise than the panel would take it to another process. */
const PLACE = '/admin/project-type';

/** Left by former tests of this file, by the server they show. */
const resting: { readonly baseURL: string; readonly page: Page }[] = [];
/** Opened by the test that runs. */
let inUse: typeof resting = [];
let isTesting = false;

beforeEach(() => {
  isTesting = true;
});

afterEach(async () => {
  isTesting = false;
  const used = inUse;
  inUse = [];
  for (const one of used) if (await rests(one.page)) resting.push(one);
});

/** A page opened before the tests belongs to all of them. */
export function restAfterTest(baseURL: string, page: Page): void {
  if (isTesting) inUse.push({ baseURL, page });
}

/** Nothing of the panel is loaded. */
export const isAtRest = (page: Page): boolean => page.url() === 'about:blank' || page.url().endsWith(PLACE);

export function takeRested(baseURL: string): Page | undefined {
  const at = resting.findIndex((one) => one.baseURL === baseURL);
  return at < 0 ? undefined : resting.splice(at, 1)[0]?.page;
}

/**
 * Leaves the page as if nobody had used it: no cookies, storage, permissions, routes, listeners or pages beside it.
 * @returns false: the test has closed it
 */
async function rests(page: Page): Promise<boolean> {
  if (page.isClosed()) return false;
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of ['console', 'pageerror', 'response'] as const) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();
  await page.goto(PLACE);
  await page.evaluate(() => sessionStorage.clear());
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devtools.detach();
  return true;
}
