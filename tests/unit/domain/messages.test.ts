import { accountMessages } from '../../../src/domain/account/messages';
import { audienceMessages } from '../../../src/domain/audience/messages';
import { policyMessages } from '../../../src/domain/checks/policy/messages';
import { contactMessages } from '../../../src/domain/contact/messages';
import { identifierMessages } from '../../../src/domain/identifiers/messages';
import { moderationMessages } from '../../../src/domain/moderation/messages';
import { offerMessages } from '../../../src/domain/offer/messages';
import { openingHoursMessages } from '../../../src/domain/opening-hours/messages';
import type { RefusalText } from '../../../src/domain/refusal';
import { textMessages } from '../../../src/domain/text/messages';
import { timeMessages } from '../../../src/domain/time/messages';
import { workingCalendarMessages } from '../../../src/domain/working-calendar/messages';

const tables: Record<string, RefusalText>[] = [
  accountMessages,
  audienceMessages,
  contactMessages,
  identifierMessages,
  moderationMessages,
  offerMessages,
  openingHoursMessages,
  policyMessages,
  textMessages,
  timeMessages,
  workingCalendarMessages,
];
const all = tables.flatMap((table) => Object.entries(table));

it('a code means one thing in the whole product', () => {
  const codes = all.map(([code]) => code);
  expect(codes.filter((code, position) => codes.indexOf(code) !== position)).toEqual([]);
});

it.each(all)('%s is a PascalCase code with a Russian and an English sentence', (code, { ru, en }) => {
  expect(code).toMatch(/^[A-Z][A-Za-z]+$/);
  expect(ru).toMatch(/^[А-ЯЁ].*\.$/u);
  expect(en).toMatch(/^[A-Z].*\.$/);
  expect(en).not.toMatch(/[а-яё]/i);
});

it.each(all)('%s tells what to do', (_, { ru }) => {
  // The polite imperative: проверьте, укажите, удалите.
  expect(ru).toMatch(/[а-я](?:ите|ьте|йте)(?:сь)?(?![а-я])/u);
});
