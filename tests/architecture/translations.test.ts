import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { translations } from '../../src/admin/translations';
import { own } from '../../src/admin/translations/own';
import { STRAPI_PACKAGES, strapiMessages } from './strapi-messages';

type Messages = Record<string, string>;

const root = path.join(__dirname, '..', '..');
const english = strapiMessages('en');
const russian: Messages = { ...strapiMessages('ru'), ...translations.ru };

/** Codes, patterns and examples of addresses: the only words that stay in Latin letters. */
const LATIN_ON_PURPOSE =
  /^(ivanov(@example\.ru)?|my\.subdomain\.com|https:\S+|Authorization: bearer \S+|GraphQL|Sentry|UID|00:00 AM\)|noopener, nofollow, noreferrer|_blank, _self, _parent, _top)$/;

/** The words of a message, of every branch of its plurals and selects. */
function literals(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal) return [element.value];
    if (element.type === TYPE.tag) return literals(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    return Object.values(element.options).flatMap(({ value }) => literals(value));
  });
}

/** The variables and tags of a message; `{count, plural, …}` counts as `count`. */
function variables(elements: MessageFormatElement[]): string[] {
  const names = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...variables(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => variables(value))];
    }
    return [element.value];
  });
  return [...new Set(names)].sort();
}

function plurals(elements: MessageFormatElement[]): string[][] {
  return elements.flatMap((element): string[][] => {
    if (element.type === TYPE.tag) return plurals(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => plurals(value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inner] : inner;
  });
}

function variablesOrNull(message: string): string[] | null {
  try {
    return variables(parse(message));
  } catch {
    return null;
  }
}

describe('the Russian of the panel', () => {
  it('covers every message of the installed Strapi packages', () => {
    expect(STRAPI_PACKAGES.length).toBe(9);
    expect(Object.keys(english).length).toBeGreaterThan(2000);
    const missing = Object.keys(english).filter((key) => russian[key] === undefined);
    expect(missing).toEqual([]);
  });

  it('is in Cyrillic wherever the English has words', () => {
    const latin = Object.keys(english).flatMap((key) =>
      literals(parse(russian[key] ?? ''))
        .filter(
          (text) => /[a-z]{2}/i.test(text) && !/[а-яё]/i.test(text) && !LATIN_ON_PURPOSE.test(text.trim()),
        )
        .map((text) => [key, text]),
    );
    expect(latin).toEqual([]);
  });

  it('is written in messages that can be formatted', () => {
    const broken = Object.entries(russian).filter(([, text]) => variablesOrNull(text) === null);
    expect(broken).toEqual([]);
  });

  it('uses only variables the English message gives', () => {
    const strange = Object.entries(russian).filter(([key, text]) => {
      const given = variablesOrNull(english[key] ?? text);
      return given !== null && !(variablesOrNull(text) ?? []).every((name) => given.includes(name));
    });
    expect(strange).toEqual([]);
  });

  it('gives every counted word its four forms', () => {
    const ours: Messages = translations.ru;
    const short = Object.entries(ours).filter(([, text]) =>
      plurals(parse(text)).some((forms) =>
        ['one', 'few', 'many', 'other'].some((form) => !forms.includes(form)),
      ),
    );
    expect(short).toEqual([]);
  });
});

describe('our own texts', () => {
  const folders = readdirSync(path.join(root, 'src/plugins'))
    .map((plugin) => path.join(root, 'src/plugins', plugin, 'admin/src/translations'))
    .filter((folder) => existsSync(folder));
  const pairs: [string, Messages, Messages][] = [
    ['src/admin/translations/own.ts', own.ru, own.en],
    ...folders.map((folder): [string, Messages, Messages] => [
      path.relative(root, folder),
      JSON.parse(readFileSync(path.join(folder, 'ru.json'), 'utf8')),
      JSON.parse(readFileSync(path.join(folder, 'en.json'), 'utf8')),
    ]),
  ];

  it.each(pairs)('of %s say the same in Russian and English', (_name, ru, en) => {
    expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort());
    const different = Object.entries(ru).filter(
      ([key, text]) => String(variablesOrNull(text)) !== String(variablesOrNull(en[key] ?? '')),
    );
    expect(different).toEqual([]);
  });
});
