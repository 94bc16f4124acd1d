import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MODERATED_TYPES } from '../../src/plugins/moderation/shared/ids';

type Attribute = { type: string; maxLength?: number; enum?: string[] };
type Field = { edit: { label: string; description: string; placeholder?: string }; list: { label: string } };
type Model = {
  info: { displayName: string; description: string };
  pluginOptions?: { moderation?: { enabled?: boolean } };
  attributes: Record<string, Attribute>;
  config: {
    metadatas: Record<string, Field>;
    layouts: { list?: string[]; edit: { name: string; size: number }[][] };
  };
};

const root = path.join(__dirname, '..', '..');
const read = (...parts: string[]) => JSON.parse(readFileSync(path.join(root, ...parts), 'utf8'));

const types: [string, Model][] = readdirSync(path.join(root, 'src/api'))
  .filter((name) => existsSync(path.join(root, 'src/api', name, 'content-types')))
  .flatMap((name) =>
    readdirSync(path.join(root, 'src/api', name, 'content-types')).map((type) => [name, type]),
  )
  .map(([name = '', type = '']) => [type, read('src/api', name, 'content-types', type, 'schema.json')]);
const components: [string, Model][] = readdirSync(path.join(root, 'src/components')).flatMap((category) =>
  readdirSync(path.join(root, 'src/components', category)).map((file): [string, Model] => [
    `${category}.${path.basename(file, '.json')}`,
    read('src/components', category, file),
  ]),
);
const models = [...types, ...components];
const CYRILLIC = /[а-яё]|^ИНН$|^ОГРН$|^КПП$|^БИК$|^КБК$|^ОКТМО$|^ОКФС$/;

it('there are content types and components to look at', () => {
  expect(types.length).toBeGreaterThanOrEqual(8);
  expect(components.length).toBeGreaterThanOrEqual(20);
});

it('those whose schemas opt in to moderation are the ones the plugin and the panel know', () => {
  const optedIn = types
    .filter(([, { pluginOptions }]) => pluginOptions?.moderation?.enabled === true)
    .map(([name]) => `api::${name}.${name}`);
  expect(optedIn.sort()).toEqual([...MODERATED_TYPES].sort());
});

describe.each(models)('%s', (_uid, { info, attributes, config }) => {
  const named = Object.entries(attributes);

  it('is named and described in Russian', () => {
    expect(info.displayName).toMatch(CYRILLIC);
    expect(info.description).toMatch(CYRILLIC);
  });

  it('has a Russian label and a hint for every field', () => {
    const missing = named.filter(([name]) => {
      const field = config.metadatas[name];
      return !field || !CYRILLIC.test(field.edit.label) || !CYRILLIC.test(field.list.label);
    });
    expect(missing.map(([name]) => name)).toEqual([]);
    expect(named.filter(([name]) => !config.metadatas[name]?.edit.description)).toEqual([]);
  });

  it('shows every field in its form, in rows that fit', () => {
    const rows = config.layouts.edit;
    expect(
      rows
        .flat()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(named.map(([name]) => name).sort());
    expect(rows.filter((row) => row.reduce((width, { size }) => width + size, 0) > 12)).toEqual([]);
  });

  it('bounds every text', () => {
    const texts = named.filter(([, { type }]) => ['string', 'text', 'email', 'uid'].includes(type));
    expect(texts.filter(([, { maxLength }]) => !maxLength).map(([name]) => name)).toEqual([]);
  });

  it('calls no field by a name that Strapi keeps for itself', () => {
    expect(named.map(([name]) => name).filter((name) => ['status', 'locale'].includes(name))).toEqual([]);
  });
});

it.each(types)('the list of %s has four to six columns', (_uid, { config }) => {
  expect(config.layouts.list?.length).toBeGreaterThanOrEqual(4);
  expect(config.layouts.list?.length).toBeLessThanOrEqual(6);
});

it.each(['ru', 'en'])(
  'every code of an enumeration has its label in %s, and no label is left over',
  (language) => {
    const codes = models.flatMap(([, { attributes }]) =>
      Object.values(attributes).flatMap((one) => one.enum ?? []),
    );
    const labels = read('src/admin/translations/enumerations', `${language}.json`);
    expect(Object.keys(labels).sort()).toEqual([...new Set(codes)].sort());
  },
);

/** Examples of what to fill in stay Russian, as the content does; these tell what to do. */
const PROMPT = /^(Выберите|Начните|Опишите|Расскажите|Перечислите)/;

it('every name, label, hint and prompt has its English words, and none is left over', () => {
  const spoken = models.flatMap(([, { info, config }]) => [
    info.displayName,
    ...Object.values(config.metadatas).flatMap(({ edit, list }) => [
      edit.label,
      list.label,
      edit.description,
      ...(PROMPT.test(edit.placeholder ?? '') ? [edit.placeholder] : []),
    ]),
  ]);
  const expected = new Set(spoken.filter((text) => text && /[а-яё]/i.test(text)));
  const english: Record<string, string> = read('src/shared/panel-words/english.json');
  expect(Object.keys(english).sort()).toEqual([...expected].sort());
  // Two Russian texts with the same English could not be told apart on the way back from a configured view.
  expect(new Set(Object.values(english)).size).toBe(Object.keys(english).length);
});
