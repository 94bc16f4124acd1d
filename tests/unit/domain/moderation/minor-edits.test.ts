import { isMinorChange } from '../../../../src/domain/moderation/minor-edits';

const CONTACT = 'api::contact.contact';

it.each<[string, string[], string[], boolean]>([
  ['allowed fields alone', ['phone', 'office'], ['phone', 'office', 'email'], true],
  ['one field more', ['phone', 'position'], ['phone'], false],
  ['a field that may not be allowed any more', ['position'], ['position'], false],
  ['nothing', [], ['phone'], false],
])('a change of %s', (_name, changed, allowed, isMinor) => {
  expect(isMinorChange(CONTACT, changed, allowed)).toBe(isMinor);
});

it('no field of a type without candidates goes without a review', () => {
  expect(isMinorChange('api::nothing.nothing', ['phone'], ['phone'])).toBe(false);
});

it('answers of a service are statements, whatever a rule allowed before', () => {
  expect(isMinorChange('api::service.service', ['questions'], ['channels', 'questions'])).toBe(false);
});
