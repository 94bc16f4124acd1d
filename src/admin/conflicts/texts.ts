const PREFIX = 'gospublik.conflict';

const russian = {
  title: 'Запись изменили, пока вы её правили',
  'saved-by': 'Последнее сохранение: {name}, {when}.',
  'saved-by-you': 'Последнее сохранение: вы сами в другом окне, {when}.',
  'saved-by-system': 'Последнее сохранение: автоматически, {when}.',
  explanation:
    'Ваши изменения ещё не записаны. Если сохранить их, поля, которые меняли вы, получат ваши значения, остальные останутся такими, какими их сохранили.',
  edit: 'Вернуться к правке',
  reload: 'Отказаться от моих изменений',
  merge: 'Сохранить мои изменения',
  field: 'Поле',
  'changed-by': 'Кто изменил',
  'my-value': 'У вас',
  'saved-value': 'Сохранено',
  'by-both': 'вы и другой сотрудник',
  'by-you': 'вы',
  'by-other': 'другой сотрудник',
  yes: 'да',
  no: 'нет',
  complex: 'см. в записи',
};

type Key = keyof typeof russian;

const english: Record<Key, string> = {
  title: 'This entry was changed while you were editing it',
  'saved-by': 'Last saved by {name}, {when}.',
  'saved-by-you': 'Last saved by you in another window, {when}.',
  'saved-by-system': 'Last saved automatically, {when}.',
  explanation:
    'Your changes are not saved yet. If you save them, the fields you have changed get your values, the others stay as they were saved.',
  edit: 'Back to editing',
  reload: 'Give up my changes',
  merge: 'Save my changes',
  field: 'Field',
  'changed-by': 'Changed by',
  'my-value': 'Yours',
  'saved-value': 'Saved',
  'by-both': 'you and somebody else',
  'by-you': 'you',
  'by-other': 'somebody else',
  yes: 'yes',
  no: 'no',
  complex: 'see the entry',
};

const withPrefix = (texts: Record<Key, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${PREFIX}.${key}`, text]));

export const conflictTexts = { ru: withPrefix(russian), en: withPrefix(english) };

/** For `formatMessage`. */
export const message = (key: Key) => ({ id: `${PREFIX}.${key}`, defaultMessage: russian[key] });
