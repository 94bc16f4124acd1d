import { standingOf } from '../../../src/plugins/notifications/server/src/documents/standing';

const now = new Date('2026-11-01T12:00:00Z');
const row = { documentId: 'a', slug: 'a' };
const before = '2026-10-01T12:00:00.000Z';
const after = '2026-11-05T07:00:00.000Z';

it.each([
  ['nothing is said of its time', {}],
  ['its planned time has passed', { plannedPublicationAt: before }],
  ['all its times have come', { startsAt: before, plannedPublicationAt: before }],
])('what is published is for everybody where %s', (_when, times) => {
  expect(standingOf({ ...row, ...times }, now)).toEqual({ kind: 'public' });
});

it.each([
  ['it has begun, and its planned time has not come', { startsAt: before, plannedPublicationAt: after }],
  ['its planned time has come, and it has not begun', { startsAt: after, plannedPublicationAt: before }],
  ['both lie ahead', { validFrom: '2026-11-03', plannedPublicationAt: after }],
])('nobody is told before the last of its times: %s', (_when, times) => {
  expect(standingOf({ ...row, ...times }, now)).toEqual({ kind: 'later', from: new Date(after) });
});

it('of what is over nobody is told, whatever was planned', () => {
  expect(standingOf({ ...row, endsAt: before, plannedPublicationAt: after }, now)).toEqual({ kind: 'gone' });
});
