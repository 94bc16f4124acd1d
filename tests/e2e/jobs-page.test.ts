import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { everyFault, seriousFaults } from '../helpers/axe';
import { openPage, signIn } from '../helpers/browser';
import { query } from '../helpers/database';
import { holdAnswers } from '../helpers/hold-answers';
import { databaseForTasks, effects, enqueueIn, waitUntil } from '../helpers/jobs';
import { createStaff, type Role } from '../helpers/staff';

const PAGE = '/admin/plugins/jobs';

let app: App;
let database: string;

const enter = async (role: Role, viewport = { width: 1280, height: 900 }) => {
  const watched = await openPage(app.url, viewport);
  await signIn(watched.page, await createStaff(app, role));
  return watched;
};

const stageOf = (id: string) =>
  app.run(async (strapi, id) => (await strapi.plugin('jobs').service('api').stateOf(id))?.stage, id);

const rowOf = (page: Page, id: string) => page.getByRole('row').filter({ hasText: `№ ${id}` });

beforeAll(async () => {
  database = await databaseForTasks();
  app = await startApp({ database, env: { TEST_TASKS: '1', LOG_LEVEL: 'fatal' } });
});

it('the registry administrator finds a dead job from the home page, retries it and discards it for a reason', async () => {
  const id = await enqueueIn(app, {
    task: 'test.failing',
    payload: { reason: 'почтовый сервер не отвечает' },
  });
  await waitUntil(async () => (await stageOf(id)) === 'dead', 10_000);
  const { page, consoleErrors } = await enter('registry-admin');
  await page.goto('/admin');
  await page.getByText(/задани[ея] не выполнен/).waitFor();
  await page.getByRole('link', { name: 'Открыть задания' }).click();
  const row = rowOf(page, id);
  await row.getByText('почтовый сервер не отвечает').waitFor();
  await row.getByText('Не выполнено').waitFor();
  expect(await everyFault(page)).toEqual([]);

  await row.getByRole('button', { name: /Повторить/ }).click();
  await page.getByText('Задание поставлено в очередь снова').waitFor();
  await waitUntil(async () => (await stageOf(id)) === 'dead', 10_000);
  await row.getByRole('button', { name: /Снять/ }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Снять', exact: true }).isDisabled()).toBe(true);
  await dialog.getByLabel('Причина').fill('Адресат уволился');
  expect(await everyFault(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Снять', exact: true }).click();
  await page.getByText('Задание снято').waitFor();
  await page.goto(`${PAGE}?stage=discarded`);
  await row.getByText('Причина снятия: Адресат уволился').waitFor();
  expect(consoleErrors).toEqual([]);
});

it('who may help is told in the panel, and is led to the dead jobs', async () => {
  const id = await enqueueIn(app, { task: 'test.failing', payload: { reason: 'диск полон' } });
  await waitUntil(async () => (await stageOf(id)) === 'dead', 10_000);
  const { page } = await enter('registry-admin');
  // Told once an hour: the tick that tells of dead jobs may have come before this person did.
  await query(database, `delete from notifications_notifications where event = 'jobs.jobs-died'`);
  const telling = await enqueueIn(app, { task: 'jobs.tell-of-dead-jobs', payload: {} });
  await waitUntil(async () => (await stageOf(telling)) === 'done', 10_000);
  await page.goto('/admin/plugins/notifications');
  await page.getByRole('link', { name: 'Не выполнено задание: Проба failing' }).first().click();
  await page.getByRole('heading', { name: 'Задания' }).waitFor();
  await rowOf(page, id).getByText('диск полон').waitFor();
});

it('a long job shows a bar that moves, and stops when it is cancelled', async () => {
  const id = await enqueueIn(app, { task: 'test.long', payload: { steps: 400, ms: 500 } });
  const { page } = await enter('registry-admin', { width: 768, height: 1024 });
  await page.goto(PAGE);
  const row = rowOf(page, id);
  await row.getByRole('progressbar').waitFor();
  await row.getByText(/из 400 · .* в секунду · осталось/).waitFor();
  const early = await row.getByText(/из 400/).textContent();
  await page.waitForFunction(
    ([number, before]) =>
      [...document.querySelectorAll('tr')].some(
        ({ textContent }) => textContent?.includes(`№ ${number}`) && !textContent.includes(before ?? ''),
      ),
    [id, early],
  );
  expect(await everyFault(page)).toEqual([]);
  await row.getByRole('button', { name: /Отменить/ }).click();
  await page.getByText('остановится на ближайшем шаге').waitFor();
  await page.getByRole('button', { name: 'Отменить задание' }).click();
  await row.getByText('Отменено').waitFor();
  expect(await effects(database)).not.toContain(id);
});

it('an auditor sees jobs and the schedule, by keyboard too, and changes nothing', async () => {
  const id = await enqueueIn(app, {
    task: 'test.effect',
    payload: { key: 'later', ms: 0 },
    options: { runAt: new Date(Date.now() + 3_600_000), key: 'later' },
  });
  const { page } = await enter('auditor');
  await page.goto(`${PAGE}?stage=waiting`);
  await rowOf(page, id)
    .getByText(/начнётся/)
    .waitFor();
  expect(await page.getByRole('button', { name: /Повторить|Снять|Отменить/ }).count()).toBe(0);
  await page.getByRole('tab', { name: 'Задания' }).focus();
  await page.keyboard.press('ArrowRight');
  await page
    .getByRole('row', { name: /Забыть давно завершённые задания/ })
    .getByText('17 * * * *')
    .waitFor();
  expect(await everyFault(page)).toEqual([]);
  await page.goto(`${PAGE}?stage=waiting&task=test.actor`);
  await page.getByText('Таких заданий нет').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});

it('an editor has neither the link nor the page', async () => {
  const { page } = await enter('editor');
  await page.goto('/admin');
  await page.getByRole('navigation').first().waitFor();
  expect(await page.getByRole('link', { name: 'Задания' }).count()).toBe(0);
  await page.goto(PAGE);
  await page
    .getByText(/прав|доступ/i)
    .first()
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});

it('a list that loads or does not load says so, and one that stops loading keeps what it had', async () => {
  const { page } = await enter('auditor');
  const release = await holdAnswers(page, '**/jobs/jobs**');
  await page.goto(PAGE);
  await page.getByText('Загрузка…').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  release();
  await page.getByRole('row').nth(1).waitFor();
  await page.route('**/jobs/jobs**', (route) => route.abort());
  await page.getByText('Список не обновляется').waitFor();
  expect(await page.getByRole('row').count()).toBeGreaterThan(1);
  await page.goto(PAGE);
  await page
    .getByText(/ошиб|не так/i)
    .first()
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});

it('a schedule that is late or does not come says so, and does not seem to be empty', async () => {
  const { page } = await enter('auditor');
  const release = await holdAnswers(page, '**/jobs/tasks');
  await page.goto(`${PAGE}?tab=schedule`);
  await page.getByText('Загружаем расписание…').waitFor();
  expect(await page.getByText('По расписанию ничего не выполняется.').count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
  release();
  await page.getByRole('row', { name: /Забыть давно завершённые задания/ }).waitFor();
  await page.route('**/jobs/tasks', (route) => route.abort());
  await page.goto(`${PAGE}?tab=schedule`);
  await page.getByText('Расписание не загрузилось.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});
