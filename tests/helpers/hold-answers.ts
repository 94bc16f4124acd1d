import type { Page } from 'playwright-core';

/** Answers that fit wait until the returned function is called: what the page shows meanwhile can be looked at. */
export async function holdAnswers(page: Page, url: string | RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Stays, and lets everything through: one that is taken away loses what it still holds.
  await page.route(url, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}
