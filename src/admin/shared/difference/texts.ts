const PREFIX = 'shared.difference';

const russian = {
  before: 'Было',
  after: 'Стало',
  added: 'добавлено',
  removed: 'удалено',
  changed: 'изменено',
  nothing: '—',
  yes: 'да',
  no: 'нет',
  'form-only': 'Слова те же, изменилось оформление.',
  unchanged: '{count, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}} без изменений',
  'field-gone': '{name} (поля больше нет)',
  unnamed: 'без названия',
  erased: 'название стёрто по закону',
};

type Key = keyof typeof russian;

const english: Record<Key, string> = {
  before: 'Before',
  after: 'After',
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  nothing: '—',
  yes: 'yes',
  no: 'no',
  'form-only': 'The words are the same, the formatting has changed.',
  unchanged: '{count, plural, one {# item} other {# items}} unchanged',
  'field-gone': '{name} (the field exists no more)',
  unnamed: 'untitled',
  erased: 'name erased by law',
};

const withPrefix = (texts: Record<Key, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${PREFIX}.${key}`, text]));

export const differenceTexts = { ru: withPrefix(russian), en: withPrefix(english) };

/** For `formatMessage`. */
export const message = (key: Key) => ({ id: `${PREFIX}.${key}`, defaultMessage: russian[key] });
