import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { openPage, signIn } from '../helpers/browser';
import { query } from '../helpers/database';
import { startGate } from '../helpers/gate';
import { createOrganization } from '../helpers/organizations';
import { createStaff, type Role } from '../helpers/staff';
import { subscribe, unsubscribeOf } from '../integration/notifications/subscribing';

const PAGE = '/admin/plugins/notifications';

let app: App;
let gate: Awaited<ReturnType<typeof startGate>>;

beforeAll(async () => {
  gate = await startGate({ status: 200, body: 'accepted' });
  app = await startApp({
    env: {
      LOG_LEVEL: 'error',
      OUTBOUND_ALLOWED: '127.0.0.1',
      SMS_URL: `${gate.url}/sms`,
      TRUSTED_PROXIES: '1',
    },
  });
  await createOrganization(app);
});

async function enter(
  role: Role,
  path: string,
  width = 1280,
): Promise<{ page: Page; consoleErrors: string[] }> {
  const watched = await openPage(app.url, { width, height: 900 });
  await signIn(watched.page, await createStaff(app, role));
  await watched.page.goto(`${PAGE}/${path}`);
  return watched;
}

it('a person chooses, sets quiet hours and confirms a phone', async () => {
  const { page, consoleErrors } = await enter('operator', 'preferences');
  await page.getByRole('heading', { name: 'Настройки уведомлений' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const choice = page.getByRole('combobox', { name: 'Вас добавили в организацию: Почта' });
  await choice.click();
  await page.getByRole('option', { name: 'Сводкой за день' }).click();
  await page.getByRole('checkbox', { name: /Тихие часы/ }).click();
  await page.getByLabel('Тихо с').fill('21:30');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText('Настройки сохранены').waitFor();

  await page.getByRole('textbox', { name: 'Телефон для SMS' }).fill('8 (900) 123-45-67');
  await page.getByRole('button', { name: 'Отправить код: Телефон для SMS' }).click();
  const code = page.getByLabel('Код из сообщения');
  await code.waitFor();
  await code.fill(/\d{6}/.exec(JSON.parse(gate.last().body.toString()).text)?.[0] ?? '');
  await page.getByRole('button', { name: 'Подтвердить' }).click();
  await page.getByText('Подтверждён', { exact: true }).first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.reload();
  await page.getByRole('heading', { name: 'Настройки уведомлений' }).waitFor();
  expect(await choice.textContent()).toContain('Сводкой за день');
  expect(await page.getByLabel('Тихо с').inputValue()).toBe('21:30');
  expect(consoleErrors).toEqual([]);
});

it('an administrator adds a webhook, tests it and sees why others are off', async () => {
  // What a first try has left.
  await query(app.databaseUrl, 'delete from notifications_webhooks');
  const { page } = await enter('administrator', 'webhooks', 768);
  await page.getByText('Вебхуков пока нет').waitFor();
  await page.getByRole('button', { name: 'Добавить вебхук' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Название').fill('Витрина региона');
  await dialog.getByLabel('Адрес').fill(`${gate.url}/hook`);
  const organization = dialog.getByRole('combobox', { name: 'Организация' });
  await organization.click();
  await organization.pressSequentially('учрежд');
  await page.getByRole('option', { name: /^Учреждение/ }).click();
  await dialog.getByRole('checkbox', { name: 'Опубликован новый материал' }).click();
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  const secret = page.getByLabel('Секрет вебхука');
  await secret.waitFor();
  expect(await secret.inputValue()).toMatch(/^gpw_/);
  await page.getByRole('button', { name: 'Готово' }).click();
  await page.getByRole('button', { name: 'Проверить: Витрина региона' }).click();
  await page.getByText(/: принято/).waitFor();
  await page.getByText(/^Только «Учреждение/).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Изменить: Витрина региона' }).click();
  expect(await dialog.getByRole('combobox', { name: 'Организация' }).inputValue()).toMatch(/^Учреждение/);
  await dialog.getByRole('button', { name: 'Отмена' }).click();

  await page.goto(`${PAGE}/channels`);
  await page.getByText('41-ФЗ').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Проверить: Почта' }).click();
  await page.getByText(/Проверочное сообщение принято: \S+@/).waitFor();
  await page.getByRole('button', { name: 'Проверить: SMS' }).click();
  await page.getByText('Этим каналом вам пока нельзя написать').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Проверить: Telegram' }).count()).toBe(0);
  expect(await page.getByText(/^Личных сообщений этот канал не передаёт/).count()).toBe(2);
});

it('an editor sees neither channels nor webhooks', async () => {
  const { page } = await enter('editor', 'webhooks');
  await page
    .getByText(/прав|доступ/i)
    .first()
    .waitFor();
});

it('settings that do not load say so', async () => {
  const { page } = await openPage(app.url);
  await signIn(page, await createStaff(app, 'editor'));
  await page.route(
    ({ pathname }) => pathname === '/notifications/preferences',
    (route) => route.abort(),
  );
  await page.goto(`${PAGE}/preferences`);
  await page
    .getByText(/ошиб|не так/i)
    .first()
    .waitFor();
});

it('a subscriber changes topics and leaves, on a phone, by keyboard', async () => {
  const manage = await subscribe(app, 'reader@test.example', ['news']);
  const { page, consoleErrors } = await openPage(app.url, { width: 360, height: 740 });
  await page.goto(manage);
  expect(await page.title()).toBe('Настройки подписки');
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Все объявления' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Сохранить' }).press('Enter');
  await page.getByText('Сохранено').waitFor();
  expect(await page.getByRole('checkbox', { name: 'Все объявления' }).isChecked()).toBe(true);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(overflow).toBe(false);

  await page.getByRole('link', { name: 'Отписаться от всех писем' }).click();
  await page.waitForURL(`**${unsubscribeOf(manage)}`);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Отписаться' }).press('Enter');
  await page.getByRole('heading', { name: 'Вы отписались' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
