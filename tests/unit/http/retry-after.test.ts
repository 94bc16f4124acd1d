import { retryAfterSeconds } from '../../../src/shared/http/retry-after';

const now = new Date('2026-11-21T12:00:00Z');

it.each([
  ['120', 120],
  [' 0 ', 0],
  ['Sat, 21 Nov 2026 12:01:30 GMT', 90],
  ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
  ['86401', 86_400],
  ['999999999', 86_400],
  ['99999999999999999999', 86_400],
  ['Fri, 31 Dec 2100 00:00:00 GMT', 86_400],
  ['soon', null],
  ['-5 minutes', null],
  [undefined, null],
])('of %j at most a day is waited: %j', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds);
});
