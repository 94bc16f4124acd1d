import { type App, startApp } from '../../helpers/app';
import { createStaff, loginAs } from '../../helpers/staff';

const VIEW = '/content-manager/content-types/api::organization.organization/configuration';

let app: App;
beforeAll(async () => {
  app = await startApp();
});

/** An administrator whose panel is in this language. */
async function administrator(language: 'ru' | 'en') {
  const staff = await createStaff(app, 'administrator');
  const headers = { Authorization: `Bearer ${await loginAs(app, staff)}` };
  await app.http().put('/admin/users/me').set(headers).send({ preferedLanguage: language }).expect(200);
  const get = async (path: string) => (await app.http().get(path).set(headers).expect(200)).body;
  const put = (path: string, body: object) => app.http().put(path).set(headers).send(body).expect(200);
  return { get, put };
}

const wordsOf = ({ data }: { data: { contentType: { metadatas: Record<string, { edit: object }> } } }) =>
  data.contentType.metadatas;

it('whoever has the panel in English gets names, labels and hints of content types in English', async () => {
  const [english, russian] = [await administrator('en'), await administrator('ru')];
  const { data } = await english.get('/content-manager/init');
  const names = data.contentTypes.map(({ info }: { info: { displayName: string } }) => info.displayName);
  expect(names).toEqual(expect.arrayContaining(['Organisations', 'News', 'Services']));

  const view = await english.get(VIEW);
  expect(wordsOf(view).inn?.edit).toMatchObject({
    label: 'Taxpayer number (ИНН)',
    description: 'Ten digits; the last one is a check digit',
  });
  expect(view.data.components['schedule.break'].metadatas.startsAt.edit.label).toBe('Break begins');
  expect(wordsOf(await russian.get(VIEW)).inn?.edit).toMatchObject({ label: 'ИНН' });
});

it('a view configured in the English panel stays Russian for the others; words put there are the same for both', async () => {
  const [english, russian] = [await administrator('en'), await administrator('ru')];
  const { settings, metadatas, layouts } = (await english.get(VIEW)).data.contentType;
  // As the panel sends it: the main field of a relation is told, not set.
  for (const name of Object.keys(metadatas)) delete metadatas[name].list.mainField;
  metadatas.phone.edit.label = 'Hotline';
  await english.put(VIEW, { settings, metadatas, layouts });
  const stored = wordsOf(await russian.get(VIEW));
  expect(stored.inn?.edit).toMatchObject({ label: 'ИНН', description: 'Десять цифр; последняя контрольная' });
  expect(stored.phone?.edit).toMatchObject({ label: 'Hotline' });
  expect(wordsOf(await english.get(VIEW)).phone?.edit).toMatchObject({ label: 'Hotline' });
});
