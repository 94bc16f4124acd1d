import { pluralForm } from '../../../../src/domain/text/plural';

it.each([
  [1, 'день'],
  [2, 'дня'],
  [4, 'дня'],
  [5, 'дней'],
  [11, 'дней'],
  [14, 'дней'],
  [21, 'день'],
  [22, 'дня'],
  [111, 'дней'],
  [0, 'дней'],
  [1.5, 'дня'],
])('%d goes with «%s»', (count, form) => {
  expect(pluralForm(count, { one: 'день', few: 'дня', many: 'дней' })).toBe(form);
});
