import path from 'node:path';
import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { openPage, signIn, signInByForm } from '../helpers/browser';
import { holdAnswers } from '../helpers/hold-answers';
import { png } from '../helpers/sample-files';
import { createStaff } from '../helpers/staff';

/** Runs in the page. */
const REPORT = `document.addEventListener('securitypolicyviolation', (event) => {
  window.reportViolation(event.violatedDirective + ' ' + event.blockedURI);
});`;

let app: App;
let page: Page;
const violations: string[] = [];

beforeAll(async () => {
  app = await startApp();
  ({ page } = await openPage(app.url));
  await page.exposeFunction('reportViolation', (what: string) => violations.push(what));
  await page.addInitScript({ content: REPORT });
  await signInByForm(page, await createStaff(app, 'administrator'));
});

/** Chooses a file in the media library, which sends it at once. */
async function upload(name: string, buffer: Buffer): Promise<void> {
  await page.goto('/admin/plugins/upload');
  // An empty library has the button itself, one with folders a menu of what can be added.
  await page
    .getByRole('button', { name: /^Добавить( файлы)?$/ })
    .first()
    .click();
  const choice = page.getByRole('menuitem', { name: /файл/i }).first();
  const input = page.locator('input[type="file"]').first();
  await Promise.race([choice.waitFor(), input.waitFor({ state: 'attached' })]);
  if (await choice.isVisible()) await choice.click();
  await input.setInputFiles({ name, mimeType: 'image/png', buffer });
}

describe('the built panel under the content security policy', () => {
  it('opens the home page, the content manager with an editor, and the settings', async () => {
    for (const address of [
      '/admin/',
      '/admin/content-manager/collection-types/api::news-item.news-item',
      '/admin/content-manager/collection-types/api::article.article/create',
      '/admin/settings/users',
      '/admin/me',
    ]) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
    }
    expect(violations).toEqual([]);
  });

  it('uploads a picture and shows it, although nobody else may see it yet', async () => {
    await upload('обложка.png', png(400, 300));
    const shown = page.locator('img[src*="/uploads/"]').first();
    await shown.waitFor();
    await page.waitForFunction(() => {
      const image = document.querySelector('img[src*="/uploads/"]');
      return image instanceof HTMLImageElement && image.naturalWidth > 0;
    });
    const address = (await shown.getAttribute('src')) ?? '';
    expect((await fetch(new URL(address, app.url))).status).toBe(404);
    expect(violations).toEqual([]);
  });

  it('has no menu entry of the content-type builder', async () => {
    expect(await page.locator('a[href*="content-type-builder"]').count()).toBe(0);
  });

  it('tells who guesses passwords how long to wait', async () => {
    const { page: stranger } = await openPage(app.url);
    await stranger.goto('/admin/auth/login');
    for (let guess = 0; guess < 6; guess += 1) {
      await stranger.locator('input[name="email"]').fill('guess@test.example');
      await stranger.locator('input[name="password"]').fill(`Wrong-password-${guess}`);
      const answered = stranger.waitForResponse((answer) => answer.url().endsWith('/admin/login'));
      await stranger.locator('button[type="submit"]').click();
      await answered;
    }
    await stranger.getByText('Слишком много попыток. Повторите через 15 мин.').waitFor();
  });
});

/** Files that throw while they are loaded, also where they catch it again. */
async function filesThatThrow(address: string): Promise<string[]> {
  const { page } = await openPage(app.url);
  const devtools = await page.context().newCDPSession(page);
  const files = new Map<string, string>();
  const thrown: string[] = [];
  devtools.on('Debugger.scriptParsed', ({ scriptId, url }) => files.set(scriptId, path.basename(url)));
  devtools.on('Debugger.paused', ({ callFrames }) => {
    const start = callFrames.at(-1)?.functionLocation;
    // The outermost function of a file stands at its beginning.
    if (start?.lineNumber === 0 && start.columnNumber === 0) thrown.push(files.get(start.scriptId) ?? '');
    void devtools.send('Debugger.resume');
  });
  await devtools.send('Debugger.enable');
  await devtools.send('Debugger.setPauseOnExceptions', { state: 'all' });
  await page.goto(address);
  await page.locator('input[name="email"]').waitFor();
  await devtools.detach();
  return thrown;
}

it('throws nothing out of its first file, which the browser would parse once more to say where', async () => {
  const thrown = await filesThatThrow('/admin/auth/login');
  expect(thrown).toEqual(expect.arrayContaining([expect.stringMatching(/^lodash-/)]));
  expect(thrown.filter((file) => file.startsWith('strapi-'))).toEqual([]);
});

it('shows an administrator how to add files, though the permissions come later than the page could be drawn', async () => {
  const { page } = await openPage(app.url);
  await signIn(page, await createStaff(app, 'administrator'));
  const release = await holdAnswers(page, '**/admin/users/me/permissions');
  await Promise.all([page.waitForResponse('**/admin/information'), page.goto('/admin/plugins/upload')]);
  await page.waitForTimeout(1_000);
  release();
  await page.getByRole('button', { name: 'Добавить' }).first().waitFor();
});
