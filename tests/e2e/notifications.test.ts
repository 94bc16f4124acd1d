import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { openPage, signIn, type WatchedPage } from '../helpers/browser';
import { query } from '../helpers/database';
import { type MailServer, startMailServer } from '../helpers/mail-server';
import { createOrganization, type TestOrganization } from '../helpers/organizations';
import { createStaff, type Role, type Staff } from '../helpers/staff';
import { addMember } from '../helpers/two-organizations';
import { waitUntil } from '../helpers/wait-until';

const PAGE = '/admin/plugins/notifications';

let app: App;
let mail: MailServer;
let organization: TestOrganization;

beforeAll(async () => {
  mail = await startMailServer();
  app = await startApp({ env: { LOG_LEVEL: 'error', SMTP_URL: mail.url, NOTIFY_RETRY_SECONDS: '600' } });
  organization = await createOrganization(app, true);
});

const enter = async (role: Role, width = 1280): Promise<WatchedPage & { staff: Staff }> => {
  const staff = await createStaff(app, role);
  const watched = await openPage(app.url, { width, height: 900 });
  await signIn(watched.page, staff);
  return { ...watched, staff };
};

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

it('a notification reaches the open panel within seconds: in the menu, on the home page and in the list', async () => {
  const { page, staff, consoleErrors } = await enter('editor');
  await page.goto('/admin');
  await page.getByRole('heading', { name: 'Уведомления' }).waitFor();
  await page.getByText('Непрочитанных уведомлений нет.').waitFor();
  const before = Date.now();
  await addMember(app, staff.id, organization.documentId);
  await page.getByRole('link', { name: 'Уведомления: 1 непрочитанное' }).waitFor();
  expect(Date.now() - before).toBeLessThan(15_000);
  await page.getByText(`Теперь вы работаете с организацией «${organization.shortName}»`).waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Уведомления: 1 непрочитанное' }).click();
  await heading(page, 'Уведомления');
  await page.getByText('Новое').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: /^Отметить прочитанным/ }).click();
  await page.getByText('Всё прочитано').waitFor();
  await page.getByRole('checkbox', { name: 'Только непрочитанные' }).click();
  await page.getByText('Непрочитанных уведомлений нет.').waitFor();
  await page.goto(`${PAGE}/deliveries`);
  await page
    .getByText(/прав|доступ/i)
    .first()
    .waitFor();
  expect(consoleErrors.filter((text) => !text.includes('403'))).toEqual([]);
});

it('the registry administrator edits a template, sees it, sends it to the own mailbox and takes it back', async () => {
  const { page, staff, consoleErrors } = await enter('registry-admin');
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'Шаблоны сообщений' }).click();
  await heading(page, 'Шаблоны сообщений');
  expect(await seriousFaults(page)).toEqual([]);
  const row = page.getByRole('row', { name: /Вас добавили в организацию/ });
  await row.getByRole('link', { name: 'Почта' }).click();
  await heading(page, 'Вас добавили в организацию');

  const subject = page.getByRole('textbox', { name: 'Тема' });
  await subject.fill('Добро пожаловать, {{organisation}}');
  await page.getByText('Переменной {{organisation}} нет. Может быть, {{organization}}?').waitFor();
  expect(await page.getByRole('button', { name: 'Сохранить' }).isDisabled()).toBe(true);
  await subject.fill('Добро пожаловать: ');
  await page.getByRole('button', { name: /\{\{organization\}\}/ }).click();
  expect(await subject.inputValue()).toBe('Добро пожаловать: {{organization}}');
  // The frame runs no script, not even Playwright's: what it shows is looked for in its source.
  await page
    .locator('iframe[sandbox=""][srcdoc*="<h1>Добро пожаловать: Администрация города Заречного"]')
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Отправить себе' }).click();
  await waitUntil('the test letter', () =>
    mail.taken.some(({ recipients }) => recipients[0] === staff.email),
  );
  const letter = mail.taken.find(({ recipients }) => recipients[0] === staff.email);
  expect(letter?.mail.subject).toBe('Добро пожаловать: Администрация города Заречного');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByRole('button', { name: 'Вернуть исходный' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Вернуть исходный' }).click();
  await page.getByText('Возвращён исходный текст').waitFor();
  await waitUntil('the shipped text', async () =>
    (await subject.inputValue()).startsWith('Теперь вы работаете'),
  );
  expect(consoleErrors).toEqual([]);
});

it('the delivery log tells why a letter did not arrive, sends again, and opens the address', async () => {
  const person = await createStaff(app, 'editor');
  mail.behave = (recipient) => (recipient === person.email ? 'refuse-for-good' : 'accept');
  await addMember(app, person.id, organization.documentId);
  const refused = `select 1 from notifications_messages where address = $1 and stage = 'failed'`;
  await waitUntil(
    'the refusal',
    async () => (await query(app.databaseUrl, refused, [person.email])).length > 0,
  );
  const { page, consoleErrors } = await enter('registry-admin');
  await page.goto(`${PAGE}/deliveries?_q=${person.email}&stage=failed`);
  const row = page.getByRole('row', { name: person.email });
  await row.getByText('550 5.1.1 No such mailbox').waitFor();
  await page.getByRole('heading', { name: 'По каналам' }).waitFor();
  await page.locator('.recharts-bar-rectangle').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Закрытые адреса' }).click();
  const closed = page.getByRole('row', { name: person.email });
  await closed.waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await closed.getByRole('button').click();
  await page.getByText('На адрес снова можно писать').waitFor();
  mail.behave = () => 'accept';
  await page.goto(`${PAGE}/deliveries?_q=${person.email}&channel=email`);
  await page.getByRole('row', { name: person.email }).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Отправить снова 1 выбранное' }).click();
  await waitUntil('the letter', () => mail.taken.some(({ recipients }) => recipients[0] === person.email));
  expect(consoleErrors).toEqual([]);
});

it('an auditor reads the log on a narrow screen and changes nothing', async () => {
  const { page } = await enter('auditor', 768);
  await page.goto(`${PAGE}/deliveries`);
  await heading(page, 'Доставка');
  expect(await page.getByRole('button', { name: /Отправить снова/ }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Шаблоны сообщений' }).count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
});

it('a page that does not load says so', async () => {
  const { page } = await enter('registry-admin');
  for (const [path, request] of [
    ['', 'inbox?**'],
    ['/templates', 'templates'],
    ['/deliveries', 'deliveries?**'],
    ['/suppressions', 'suppressions?**'],
  ]) {
    await page.route(`${app.url}/notifications/${request}`, (route) => route.abort());
    await page.goto(`${PAGE}${path}`);
    await page
      .getByText(/ошиб|не так/i)
      .first()
      .waitFor();
  }
});
