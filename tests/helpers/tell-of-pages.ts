import type { Page } from 'playwright-core';
import type { WatchedPage } from './browser';

declare global {
  /** Called by `warm-servers.mjs` when a test has failed. */
  var tellOfPages: (() => Promise<void>) | undefined;
}

const MOST_CHARACTERS = 6_000;
const pages = new Map<Page, string[]>();

/** When a test of this file fails, its log says what the page shows and what its console said. */
export function tellOfWhenFailed({ page, consoleErrors }: WatchedPage): void {
  pages.set(page, consoleErrors);
  globalThis.tellOfPages = async () => {
    for (const [page, consoleErrors] of pages) {
      if (page.isClosed()) continue;
      const words = await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(String);
      const shown = words.slice(0, MOST_CHARACTERS);
      process.stderr.write(`\n${page.url()}\n${shown}\n${consoleErrors.join('\n')}\n`);
    }
  };
}
