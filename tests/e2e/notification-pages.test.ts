import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { openPage, signIn, visit } from '../helpers/browser';
import { holdAnswers } from '../helpers/hold-answers';
import { createStaff, type Role } from '../helpers/staff';

const PAGE = '/admin/plugins/notifications';

/** Path of a page, the question it asks the server, its heading, and whether everybody may see it. */
const PAGES = [
  ['', 'inbox', 'Уведомления', true],
  ['preferences', 'preferences', 'Настройки уведомлений', true],
  ['templates', 'templates', 'Шаблоны сообщений', false],
  [
    'templates/registry.member-added/email',
    'templates/registry.member-added/email',
    'Вас добавили в организацию',
    false,
  ],
  ['deliveries', 'deliveries', 'Доставка', false],
  ['suppressions', 'suppressions', 'Закрытые адреса', false],
  ['channels', 'channels', 'Каналы', false],
  ['webhooks', 'webhooks', 'Вебхуки', false],
] as const;

let app: App;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
});

async function enter(role: Role): Promise<Page> {
  const { page } = await openPage(app.url);
  await signIn(page, await createStaff(app, role));
  return page;
}

const asks = (question: string) => (url: URL) => url.pathname === `/notifications/${question}`;

it('each page says that it loads, then shows itself', async () => {
  const page = await enter('administrator');
  for (const [path, question, title] of PAGES) {
    const release = await holdAnswers(page, new RegExp(`//[^/]+/notifications/${question}(\\?|$)`));
    await visit(page, `${PAGE}/${path}`);
    await page.getByText('Загрузка…').first().waitFor();
    expect([path, await page.getByRole('heading', { name: title, level: 1 }).count()]).toEqual([path, 0]);
    release();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    expect([path, await seriousFaults(page)]).toEqual([path, []]);
  }
});

it('each page that does not load says so, and can be read', async () => {
  const page = await enter('administrator');
  for (const [path, question] of PAGES) {
    const its = asks(question);
    await page.route(its, (route) => route.abort());
    await visit(page, `${PAGE}/${path}`);
    await page
      .getByText(/ошиб|не так/i)
      .first()
      .waitFor();
    expect([path, await seriousFaults(page)]).toEqual([path, []]);
    await page.unroute(its);
  }
});

it('the delivery log says that letters stay in the outbox, and which of its parts could not be asked for', async () => {
  const page = await enter('administrator');
  const figures = asks('deliveries/figures');
  const channels = asks('channels');
  for (const part of [figures, channels]) await page.route(part, (route) => route.abort());
  await visit(page, `${PAGE}/deliveries`);
  await page.getByText(/Состояние каналов неизвестно/).waitFor();
  await page.getByText(/Сколько сообщений отправлено по каналам/).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  for (const part of [figures, channels]) await page.unroute(part);
  const again = page.getByRole('button', { name: 'Повторить' });
  await again.first().click();
  await page.getByText('Почтовый сервер не подключён.').waitFor();
  await again.click();
  await again.waitFor({ state: 'detached' });
});

it('an editor is told at the door of each page of administrators', async () => {
  const page = await enter('editor');
  for (const [path, , title, isForEverybody] of PAGES) {
    if (isForEverybody) continue;
    await page.goto(`${PAGE}/${path}`);
    await page.getByText('У вас нет прав доступа к этому содержимому').waitFor();
    expect([path, await page.getByRole('heading', { name: title, level: 1 }).count()]).toEqual([path, 0]);
    expect([path, await seriousFaults(page)]).toEqual([path, []]);
  }
});

it('a list without rows says what would stand there', async () => {
  const page = await enter('administrator');
  for (const [path, words] of [
    ['', 'Уведомлений пока нет. Здесь появится то, что касается вашей работы.'],
    ['deliveries?stage=answered', 'Сообщений нет. Измените условия поиска.'],
    ['suppressions', 'Закрытых адресов нет.'],
    ['suppressions?_q=nobody', 'Ничего не найдено. Измените условие поиска.'],
    ['webhooks', 'Вебхуков пока нет. Добавьте систему, которой нужно сообщать о событиях.'],
  ] as const) {
    await page.goto(`${PAGE}/${path}`);
    await page.getByText(words).waitFor();
    expect([path, await seriousFaults(page)]).toEqual([path, []]);
  }
});

it('what is no template is said so, and leads back to the list', async () => {
  const page = await enter('registry-admin');
  await page.goto(`${PAGE}/templates/no.such-event/email`);
  await page
    .getByText(/ошиб|не так/i)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Шаблоны сообщений' }).click();
  await page.getByRole('heading', { name: 'Шаблоны сообщений', level: 1 }).waitFor();
});

it('the home page tells when the unread ones cannot be asked for, and asks again', async () => {
  const page = await enter('operator');
  await page.route(asks('inbox'), (route) => route.abort());
  await page.goto('/admin');
  await page.getByRole('heading', { name: 'Уведомления' }).waitFor();
  await page
    .getByText(/ошиб|не так/i)
    .first()
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});
