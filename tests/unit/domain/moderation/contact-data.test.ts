import {
  awaitedRequest,
  type ContactStanding,
  isContactAwaited,
  letterNeeded,
  reasonsAgainstResend,
  stageOfLink,
} from '../../../../src/domain/moderation/contact-data';
import { codesOf } from '../arbitraries';
import { EARLIER, LATER, NOW } from './facts';

const PUBLIC = { email: 'info@town.example', phone: '+74951234567' };
const NEW = { email: 'office@town.example', phone: '+74957654321' };
const SENT = { sentAt: EARLIER, expiresAt: LATER, confirmedAt: null };
const CONFIRMED = { ...SENT, confirmedAt: EARLIER };
const OVER = { ...SENT, expiresAt: NOW };

const standing = (change: Partial<ContactStanding>): ContactStanding => ({
  draft: NEW,
  published: PUBLIC,
  request: null,
  ...change,
});

describe('contact data wait for their confirmation', () => {
  it.each<[string, Partial<ContactStanding>, boolean, ReturnType<typeof letterNeeded>]>([
    ['where nobody was asked', {}, true, 'new'],
    ['where nothing is public yet', { published: null }, true, 'new'],
    ['where only the phone differs', { draft: { ...PUBLIC, phone: NEW.phone } }, true, 'new'],
    ['where only the e-mail differs', { draft: { ...PUBLIC, email: NEW.email } }, true, 'new'],
    ['where the letter is on its way', { request: { ...NEW, ...SENT } }, true, 'none'],
    ['where its term is over', { request: { ...NEW, ...OVER } }, true, 'again'],
    ['where other data were confirmed', { request: { ...PUBLIC, ...CONFIRMED } }, true, 'new'],
    ['not where they were confirmed', { request: { ...NEW, ...CONFIRMED } }, false, 'none'],
    ['not where they are public', { draft: PUBLIC, request: { ...NEW, ...SENT } }, false, 'none'],
    ['not where they are not filled in', { draft: null }, false, 'none'],
  ])('%s', (_name, change, isAwaited, letter) => {
    expect(isContactAwaited(standing(change))).toBe(isAwaited);
    expect(letterNeeded(standing(change), NOW)).toBe(letter);
  });

  it('for the letter about these very data and no other', () => {
    const request = { ...NEW, ...SENT };
    expect(awaitedRequest(standing({ request }))).toBe(request);
    expect(awaitedRequest(standing({ request: { ...PUBLIC, ...SENT } }))).toBeNull();
    expect(awaitedRequest(standing({ request: { ...NEW, ...CONFIRMED } }))).toBeNull();
  });
});

describe('the letter may be sent again', () => {
  const editor = { maySubmit: true, mayChange: true };
  const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
  const sentAt = (minutes: number) => ({ request: { ...NEW, ...SENT, sentAt: minutesAgo(minutes) } });

  it.each<[string, Partial<ContactStanding>, typeof editor, string[]]>([
    ['five minutes later', sentAt(5), editor, []],
    ['not before', sentAt(4), editor, ['LetterJustSent']],
    ['after its term', { request: { ...NEW, ...OVER } }, editor, []],
    ['not where nothing waits', { draft: PUBLIC }, editor, ['NothingToConfirm']],
    ['not by those who may not submit', sentAt(5), { ...editor, maySubmit: false }, ['VerbForbidden']],
    ['not by strangers', sentAt(5), { ...editor, mayChange: false }, ['ForeignOrganization']],
  ])('%s', (_name, change, who, expected) => {
    expect(codesOf(reasonsAgainstResend(standing(change), who, NOW))).toEqual(expected);
  });
});

it.each([
  ['waiting', SENT, false],
  ['confirmed', CONFIRMED, false],
  ['expired', OVER, false],
  ['superseded', SENT, true],
  ['superseded', CONFIRMED, true],
  ['confirmed', { ...OVER, confirmedAt: EARLIER }, false],
])('a link is %s', (stage, link, isSuperseded) => {
  expect(stageOfLink({ ...link, isSuperseded }, NOW)).toBe(stage);
});
