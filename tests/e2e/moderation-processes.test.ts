/// <reference lib="dom" />
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { createCompleteService } from '../helpers/content';
import { createOrganization, type TestOrganization } from '../helpers/organizations';
import { cutOff, panelPage, press } from '../helpers/panel-page';
import { pdf } from '../helpers/sample-files';

const SERVICE = '/admin/content-manager/collection-types/api::service.service';

let app: App;
let own: TestOrganization;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  own = await createOrganization(app, true);
});

it('the registry administrator sees the processes, adds one, and is told what is missing', async () => {
  const { page, headers, consoleErrors } = await panelPage(app, 'registry-admin');
  await page.goto('/admin/plugins/moderation');
  await page.getByRole('link', { name: 'Процессы' }).click();
  await page.getByRole('heading', { level: 2, name: 'Новая услуга' }).waitFor();
  await page.getByText('Регистрация и уникальный код').first().waitFor();
  await page.getByText('Процессы ещё не меняли', { exact: false }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Добавить процесс' }).click();
  await page.getByRole('heading', { level: 1, name: 'Новый процесс' }).waitFor();
  await press(page, 'Сохранить процесс');
  await page.getByText('Исправьте отмеченные поля.').waitFor();
  await page.getByText('Введите название: до 200 знаков.').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Название процесса', exact: true }).fill('Срочные объявления');
  await page.getByRole('textbox', { name: 'Зачем это изменение' }).fill('Объявления о погоде ждать не могут');
  await page.getByRole('textbox', { name: 'Название шага', exact: true }).fill('Проверка дежурным');
  await press(page, 'Добавить пункт');
  await page.getByRole('textbox', { name: 'Пункт 1', exact: true }).fill('Проверено по сводке МЧС');
  // What everything in the process has: the types are not chosen yet.
  await page.getByRole('combobox', { name: 'Пункт 1: записать поле' }).click();
  expect(await page.getByRole('option', { name: 'Код услуги' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await page.getByRole('combobox', { name: 'Единица срока' }).click();
  await page.getByRole('option', { name: 'рабочих часов' }).click();
  await page.getByRole('combobox', { name: 'Виды материалов' }).click();
  await page.getByRole('option', { name: 'Объявление', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await page.getByRole('combobox', { name: 'Пункт 1: записать поле' }).click();
  await page.getByRole('option', { name: 'Заголовок', exact: true }).click();
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toBe(0);
  // From where the fields are: the header stays while one scrolls, below Strapi's own bar.
  await press(page, 'Сохранить процесс');
  await page.getByRole('heading', { level: 2, name: 'Срочные объявления' }).waitFor();
  await page.getByText('Объявления о погоде ждать не могут').waitFor();
  await page.getByText('Проверка дежурным').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toBe(0);

  const { body } = await app.http().get('/moderation/workflows').set(headers).expect(200);
  const saved = body.data.workflows.find(
    ({ name }: { name: { ru: string } }) => name.ru === 'Срочные объявления',
  );
  expect(saved.steps[0].checklist[0].recordsField).toBe('title');
  await page.getByRole('link', { name: 'Изменить: Срочные объявления' }).click();
  const chosen = page.getByRole('combobox', { name: 'Пункт 1: записать поле' });
  await chosen.getByText('Заголовок').waitFor();
  expect(consoleErrors).toEqual([]);
});

it('an editor attaches what the step asks for, a moderator ticks the list and approves the step', async () => {
  const editor = await panelPage(app, 'editor', own);
  const moderator = await panelPage(app, 'moderator');
  const title = 'Подключение к водопроводу';
  const documentId = await createCompleteService(app, own.documentId, { title }, 'draft');
  const uploaded = await app
    .http()
    .post('/upload')
    .set(editor.headers)
    .attach('files', pdf(), { filename: 'koncepciya.pdf', contentType: 'application/pdf' });
  expect(uploaded.status).toBe(201);

  await editor.page.goto(`${SERVICE}/${documentId}`);
  await press(editor.page, 'На проверку');
  await editor.page.getByRole('dialog').getByRole('button', { name: 'Отправить', exact: true }).click();
  await editor.page.getByText('Шаг 1 из 7: Концепция услуги').waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
  await press(editor.page, 'Приложить: Концепция услуги');
  const library = editor.page.getByRole('dialog');
  await library.getByText(own.shortName).first().click();
  await library.getByText('koncepciya', { exact: false }).first().waitFor();
  await library.getByRole('checkbox').last().click();
  await library
    .getByRole('button', { name: /^Готово|Завершить|Выбрать|Закончить|Добавить/ })
    .last()
    .click();
  await editor.page.getByRole('link', { name: 'koncepciya.pdf' }).waitFor();

  const { page } = moderator;
  await page.goto('/admin/plugins/moderation');
  await page.getByRole('link', { name: 'Подключение к водопроводу' }).first().click();
  await page.getByRole('heading', { level: 2, name: 'Шаги и документы' }).waitFor();
  await press(page, 'Взять в работу');
  const missing = page.getByText('Без этого шаг не завершить', { exact: false });
  await missing.waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  for (const item of ['Описаны цель, получатели и результат', 'Названа нормативная база']) {
    await page.getByRole('checkbox', { name: item }).click();
    await page.getByRole('checkbox', { name: item, checked: true }).waitFor();
  }
  await page.getByRole('checkbox', { name: 'Есть перечень документов и условий' }).click();
  await missing.waitFor({ state: 'hidden' });
  await press(page, 'Одобрить шаг');
  await page.getByRole('heading', { level: 3, name: 'Шаг 2 из 7: Регистрация и уникальный код' }).waitFor();
  await page.getByText('Этот шаг решают другие сотрудники', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Показать шаг: Концепция услуги' }).click();
  await page.getByRole('link', { name: 'koncepciya.pdf' }).waitFor();
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toBe(0);
});
