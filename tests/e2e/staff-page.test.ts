/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { type App, startApp } from '../helpers/app';
import { everyFault } from '../helpers/axe';
import { openPage, signIn } from '../helpers/browser';
import { query } from '../helpers/database';
import { holdAnswers } from '../helpers/hold-answers';
import { createOrganization } from '../helpers/organizations';
import { createStaff, type Role } from '../helpers/staff';
import { addMember } from '../helpers/two-organizations';
import { waitUntil } from '../helpers/wait-until';

const PAGE = '/admin/plugins/registry';

let app: App;

const enter = async (role: Role, viewport = { width: 1280, height: 800 }) => {
  const watched = await openPage(app.url, viewport);
  await signIn(watched.page, await createStaff(app, role));
  return watched;
};

/** Types a part of the name and takes what the server offers, by keyboard alone. */
const choose = async (page: Page, label: string, text: string) => {
  const picker = page.getByRole('dialog').getByRole('combobox', { name: label });
  await picker.click();
  await picker.pressSequentially(text);
  await page.getByRole('option', { name: text }).waitFor();
  await page.getByRole('option', { name: text }).click();
};

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
});

it('the registry administrator adds, changes and removes a member', async () => {
  // What a first try has left.
  await query(app.databaseUrl, 'delete from registry_memberships');
  const organization = await createOrganization(app);
  const person = await createStaff(app, 'editor');
  const { page, consoleErrors } = await enter('registry-admin');
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Сотрудники организаций' }).click();
  await page.getByRole('heading', { name: 'Сотрудники организаций' }).waitFor();
  await page.getByText('Пока никто не работает').waitFor();
  expect(await everyFault(page)).toEqual([]);

  await page.getByRole('button', { name: 'Добавить сотрудника' }).click();
  await choose(page, 'Пользователь панели', person.email);
  await choose(page, 'Организация', organization.shortName);
  await page.getByRole('dialog').getByLabel('Должность').fill('Редактор сайта');
  expect(await everyFault(page)).toEqual([]);
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  const row = page.getByRole('row', { name: person.email });
  await row.waitFor();
  expect(await row.textContent()).toContain('Редактор сайта');
  expect(await row.textContent()).toContain(organization.shortName);

  await page.getByRole('button', { name: 'Добавить сотрудника' }).click();
  await choose(page, 'Пользователь панели', person.email);
  await choose(page, 'Организация', organization.shortName);
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await page.getByText('Этот человек уже работает в этой организации').waitFor();
  await page.getByRole('button', { name: 'Отмена' }).click();

  const change = row.getByRole('button', { name: /Изменить должность/ });
  await change.press('Enter');
  await page.getByRole('dialog').press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await waitUntil('the focus', () => change.evaluate((button) => button === document.activeElement));
  await change.click();
  await page.getByRole('dialog').getByLabel('Должность').fill('Главный редактор');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await row.getByText('Главный редактор').waitFor();
  expect(await everyFault(page)).toEqual([]);

  await row.getByRole('button', { name: /Изменить полномочия/ }).click();
  await page.getByRole('dialog').getByLabel('Последний день').fill('2026-01-31');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText('Назовите документ о полномочиях').waitFor();
  await page.getByRole('dialog').getByLabel('Документ').fill('Доверенность № 12 от 31.01.2025');
  expect(await everyFault(page)).toEqual([]);
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await row.getByText('Доверенность № 12').waitFor();
  await row.getByText('срок истёк 31.01.2026').waitFor();
  expect(await everyFault(page)).toEqual([]);

  await row.getByRole('button', { name: /Убрать из организации/ }).click();
  await page.getByText('сразу потеряет доступ').waitFor();
  await page.getByRole('button', { name: 'Убрать', exact: true }).click();
  await page.getByText('Пока никто не работает').waitFor();
  // The refused attempts are answers of 409 and 400, which the browser itself logs.
  expect(consoleErrors.filter((text) => !/409|400/.test(text))).toEqual([]);
});

it('an auditor finds a member by position and changes nothing', async () => {
  const organization = await createOrganization(app);
  const people = [await createStaff(app, 'editor'), await createStaff(app, 'operator')];
  for (const { id } of people) await addMember(app, id, organization.documentId);
  const { page } = await enter('auditor', { width: 768, height: 1024 });
  await page.goto(`${PAGE}?_q=${people[0]?.email}`);
  await page.getByRole('row', { name: people[0]?.email ?? '' }).waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  expect(await page.getByRole('button', { name: /Добавить|Убрать|Изменить/ }).count()).toBe(0);
  expect(await everyFault(page)).toEqual([]);
  await page.goto(`${PAGE}?_q=nobody-at-all`);
  await page.getByText('Никого не найдено').waitFor();
});

it('an editor has neither the link nor the page', async () => {
  const { page } = await enter('editor');
  await page.goto('/admin');
  await page.getByRole('navigation').first().waitFor();
  expect(await page.getByRole('link', { name: 'Сотрудники организаций' }).count()).toBe(0);
  await page.goto(PAGE);
  await page
    .getByText(/прав|доступ/i)
    .first()
    .waitFor();
});

it('a list that does not load says so', async () => {
  const { page } = await enter('registry-admin');
  await page.route('**/registry/memberships**', (route) => route.abort());
  await page.goto(PAGE);
  await page
    .getByText(/ошиб|не так/i)
    .first()
    .waitFor();
});

it('a picker never offers what was found for an earlier text, however slow the server is', async () => {
  const organization = await createOrganization(app);
  const [earlier, wanted] = [await createStaff(app, 'editor'), await createStaff(app, 'operator')];
  const { page } = await enter('registry-admin');
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Добавить сотрудника' }).click();
  const picker = page.getByRole('dialog').getByRole('combobox', { name: 'Пользователь панели' });
  await picker.click();
  await page.getByRole('option', { name: earlier.email }).waitFor();

  const release = await holdAnswers(page, /registry\/people\?.*text=/);
  const asked = page.waitForRequest(
    (request) => new URL(request.url()).searchParams.get('text')?.includes(wanted.email) ?? false,
  );
  await picker.pressSequentially(wanted.email);
  // Typed, but perhaps not asked for yet; asked for, but not answered yet.
  expect(await page.getByRole('option').allTextContents()).toEqual([]);
  await asked;
  expect(await page.getByRole('option').allTextContents()).toEqual([]);
  release();
  await page.getByRole('option', { name: wanted.email }).waitFor();
  expect(await page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await choose(page, 'Организация', organization.shortName);
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await page.getByRole('row', { name: wanted.email }).waitFor();
});
