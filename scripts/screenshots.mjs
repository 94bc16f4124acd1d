import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { ExpectedFailure, reportFailure } from './lib/expected-failure.mjs';
import { dataDirectory, inProject, loadEnvFile } from './lib/project.mjs';
import { SHOTS } from './lib/screenshots/shots.mjs';
import { demoAccounts } from './lib/server/demo.mjs';

const IMAGES = inProject('docs', 'guide', 'images');
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];

/** One signed-in page for each role, made when a picture asks for it first. */
function pagesByRole(browser, url, accounts) {
  const pages = new Map();
  return async (role) => {
    if (pages.has(role)) return pages.get(role);
    const options = { baseURL: url, locale: 'ru-RU', viewport: { width: 1280, height: 860 } };
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const account = accounts.find((each) => each.role === role);
    if (account) await signIn(page, account);
    pages.set(role, page);
    return page;
  };
}

async function signIn(page, { email, password }) {
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
}

/** A palette makes a picture of a form three times smaller, and nobody sees the difference. */
async function take(page, { name, path, prepare }) {
  await page.goto(`/admin${path}`);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  // Pickers ask for their choices once the form is drawn.
  await page.waitForTimeout(2_000);
  await page.waitForLoadState('networkidle');
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, effort: 10 })
    .toBuffer();
  writeFileSync(`${IMAGES}/${name}.png`, picture);
  process.stdout.write(`✓ ${name}.png: ${Math.ceil(picture.length / 1024)} КБ\n`);
}

/** Pictures for docs/guide, of a running `npm start` with demo data. Saves nothing in it. */
async function screenshots(names) {
  const url = process.env.PUBLIC_URL || `http://127.0.0.1:${process.env.PORT || 1337}`;
  const accounts = demoAccounts(dataDirectory());
  if (accounts.length === 0) throw new ExpectedFailure('Нет учётных записей: сначала запустите npm start');
  mkdirSync(IMAGES, { recursive: true });
  const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    const pageOf = pagesByRole(browser, url, accounts);
    const wanted = SHOTS.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const shot of wanted) await take(await pageOf(shot.role), shot);
  } finally {
    await browser.close();
  }
}

try {
  loadEnvFile();
  await screenshots(process.argv.slice(2));
} catch (error) {
  reportFailure(error);
}
