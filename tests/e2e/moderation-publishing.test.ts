/// <reference lib="dom" />
import { type App, startApp } from '../helpers/app';
import { seriousFaults } from '../helpers/axe';
import { openPage } from '../helpers/browser';
import { createContact, createNews } from '../helpers/content';
import { query } from '../helpers/database';
import { createOrganization, type TestOrganization } from '../helpers/organizations';
import { cutOff, type PanelPage, panelPage, press } from '../helpers/panel-page';
import { withdraw } from '../helpers/publication';
import { linkTo, type Profile, profileOf } from '../integration/moderation/contact-letters';

const FORM = '/admin/content-manager/collection-types';
const ORGANIZATION = 'api::organization.organization';
const CONTACT = 'api::contact.contact';
const NEWS = 'api::news-item.news-item';

let app: App;
let own: TestOrganization;
let profile: Profile;
let editor: PanelPage;
let moderator: PanelPage;
let keeper: PanelPage;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  own = await createOrganization(app, true);
  profile = await profileOf(app);
  editor = await panelPage(app, 'editor', own, profile);
  moderator = await panelPage(app, 'moderator');
  keeper = await panelPage(app, 'registry-admin');
});

it('the activation notice shows address and check list beside the profile, and is marked as handled', async () => {
  const { page } = keeper;
  await page.goto(`${FORM}/${ORGANIZATION}/${own.documentId}`);
  const activation = page.getByRole('region', { name: 'Активация' });
  await activation.getByText('телефон и почта отвечают').waitFor();
  const address = await activation.getByRole('link').getAttribute('href');
  expect(address).toMatch(new RegExp(`^http://.+/api/organizations/${own.documentId}$`));
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await activation.getByRole('button', { name: 'Обработано' }).click();
  await activation.getByText(/^Обработано: /).waitFor();
  expect(await activation.getByRole('button').count()).toBe(0);
});

it('what the registry allows goes without a review: the editor changes a phone, and it is public', async () => {
  const { page } = keeper;
  await page.goto(`${FORM}/${ORGANIZATION}/${own.documentId}`);
  await page.getByRole('button', { name: 'Правки без проверки' }).click();
  const dialog = page.getByRole('dialog');
  const phone = dialog.getByRole('checkbox', { name: 'Прямой телефон', exact: true });
  await phone.click();
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const documentId = await createContact(app, own.documentId, { fullName: 'Петрова Анна' });
  await editor.page.goto(`${FORM}/${CONTACT}/${documentId}`);
  await editor.page.locator('input[name="phone"]').fill('+74957654321');
  await editor.page.getByRole('button', { name: 'Сохранить', exact: true }).first().click();
  await editor.page.getByRole('button', { name: 'На проверку', exact: true }).first().click();
  const form = editor.page.getByRole('dialog');
  await form.getByText('Правка будет опубликована сразу.').waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
  await form.getByRole('button', { name: 'Отправить', exact: true }).click();
  await editor.page.getByText('На сайте эта версия.').waitFor();
  await editor.page.getByText('Чтобы отправить новую версию на проверку, измените материал').waitFor();
  const { body } = await app.http().get(`/api/contacts/${documentId}`).expect(200);
  expect(body.data.phone).toBe('+74957654321');

  await page.goto('/admin/plugins/moderation?view=to-inspect');
  await page.getByText('Мелкая правка без проверки').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});

it('contact data wait for their holder, beside the profile and on the case; the letter is sent again, its link confirms', async () => {
  const { page } = editor;
  await page.goto(`${FORM}/${ORGANIZATION}/${profile.documentId}`);
  await page.locator('input[name="phone"]').fill('+74957654321');
  await page.getByRole('button', { name: 'Сохранить', exact: true }).first().click();
  await page.getByRole('button', { name: 'На проверку', exact: true }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox').fill('Новый телефон приёмной');
  await form.getByRole('button', { name: 'Отправить', exact: true }).click();

  const awaited = page.getByRole('region', { name: 'Контактные данные' });
  await awaited.getByText(`Письмо отправлено на ${profile.email}`).waitFor();
  const again = awaited.getByRole('button', { name: 'Отправить ещё раз' });
  expect(await again.isDisabled()).toBe(true);
  await awaited.getByText(/Подождите 5 минут/).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  const sent = `update moderation_contact_confirmations set last_sent_at = now() - interval '6 minutes'`;
  await query(app.databaseUrl, sent);
  await page.reload();
  await again.click();
  await awaited.getByText(/Подождите 5 минут/).waitFor();
  const link = await linkTo(app, profile.email, 2);

  const sql = `select document_id as id from moderation_cases where target_id = $1 and stage = 'submitted'`;
  const [open] = await query<{ id: string }>(app.databaseUrl, sql, [profile.documentId]);
  await keeper.page.goto(`/admin/plugins/moderation/cases/${open?.id}`);
  const known = keeper.page.getByRole('region', { name: 'Контактные данные' });
  await known.getByText(`Письмо отправлено на ${profile.email}`).waitFor();
  expect(await seriousFaults(keeper.page)).toEqual([]);

  const { page: stranger } = await openPage(app.url, { width: 360, height: 740 });
  await stranger.goto(link);
  expect(await seriousFaults(stranger)).toEqual([]);
  await stranger.getByRole('button', { name: 'Подтвердить' }).click();
  await stranger.getByRole('heading', { name: 'Контактные данные подтверждены' }).waitFor();
  expect(await seriousFaults(stranger)).toEqual([]);
});

/** Opens the form of a news item and waits until the block beside it says where it stands. */
async function openForm({ page }: PanelPage, documentId: string, standing: string): Promise<void> {
  await page.goto(`${FORM}/${NEWS}/${documentId}`);
  await page.getByText(standing).waitFor();
}

it('a moderator withdraws with a public reason and a replacement, and its editor reads why and takes it up again', async () => {
  const documentId = await createNews(app, own.documentId, { title: 'Каток закрыт' });
  const { page } = moderator;
  await openForm(moderator, documentId, 'На сайте эта версия.');
  await press(page, 'Снять с публикации');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Причины' }).click();
  await page.getByRole('option', { name: 'Заменено другим материалом' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  const words = dialog.getByRole('textbox', { name: 'Пояснение' });
  const link = dialog.getByRole('textbox', { name: 'Ссылка на замену' });
  const send = dialog.getByRole('button', { name: 'Снять с публикации' });
  await words.fill('Закрыт');
  await send.click();
  await dialog.getByText('Объясните решение словами: не меньше 10 знаков.').last().waitFor();
  expect(await words.getAttribute('aria-invalid')).toBe('true');
  await words.fill('Лёд растаял, каток переехал.');
  await link.fill('ftp://zarechny.example/katok');
  await send.click();
  await dialog.getByText('Укажите полный адрес: он начинается с https:// или http://.').last().waitFor();
  expect(await link.getAttribute('aria-invalid')).toBe('true');
  expect(await seriousFaults(page)).toEqual([]);
  await link.fill('https://zarechny.example/katok');
  await send.click();
  await page.getByText('На сайте материала нет.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const { body } = await app.http().get(`/api/news/${documentId}`).expect(410);
  expect(body.error.details).toMatchObject({
    reason: 'Лёд растаял, каток переехал.',
    replacementUrl: 'https://zarechny.example/katok',
  });

  await openForm(editor, documentId, 'На сайте материала нет.');
  const decision = editor.page.getByRole('region', { name: 'Последнее решение' });
  await decision.getByText('Лёд растаял, каток переехал.').waitFor();
  await press(editor.page, 'Вернуть в работу');
  await editor.page.getByText('Сохраните правки и отправьте на проверку.').waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
});

it('an editor takes back what waits for a moderator, and it is in the queue no more', async () => {
  const title = `Каток откроется, ${Date.now()}`;
  const documentId = await createNews(app, own.documentId, { title }, 'draft');
  const path = `/moderation/documents/${NEWS}/${documentId}/submit`;
  await app.http().post(path).set(editor.headers).send({}).expect(200);
  await openForm(editor, documentId, 'Ждёт модератора.');
  await editor.page.getByText('Материал уже отправлен.').waitFor();
  await press(editor.page, 'Забрать на доработку');
  await editor.page.getByText('Сохраните правки и отправьте на проверку.').waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
  expect(await editor.page.getByRole('button', { name: 'Забрать на доработку' }).count()).toBe(0);
  const queue = await app.http().get('/moderation/cases').query({ text: title }).set(moderator.headers);
  expect(queue.body.data).toEqual([]);
});

it('what was withdrawn goes into the archive and comes back from it as a draft', async () => {
  const documentId = await createNews(app, own.documentId);
  await withdraw(app, moderator.headers, NEWS, documentId).expect(200);
  await openForm(keeper, documentId, 'На сайте материала нет.');
  const { page } = keeper;
  await press(page, 'Убрать в архив');
  await page.getByText('Материал в архиве.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  // On a narrow screen the block beside the form is in a drawer.
  await page.setViewportSize({ width: 768, height: 1024 });
  await press(page, 'Показать другие действия');
  await page.getByText('Материал в архиве.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toBe(0);
  await press(page, 'Вернуть из архива');
  await page.getByText('Сохраните правки и отправьте на проверку.').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});
