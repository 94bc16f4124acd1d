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
  expect(standingOf({ ...row, ...times }, now, 'UTC')).toEqual({ kind: 'public' });
});

it.each([
  ['it has begun, and its planned time has not come', { startsAt: before, plannedPublicationAt: after }],
  ['its planned time has come, and it has not begun', { startsAt: after, plannedPublicationAt: before }],
  ['both lie ahead', { validFrom: '2026-11-03', plannedPublicationAt: after }],
])('nobody is told before the last of its times: %s', (_when, times) => {
  expect(standingOf({ ...row, ...times }, now, 'UTC')).toEqual({ kind: 'later', from: new Date(after) });
});

it('of what is over nobody is told, whatever was planned', () => {
  expect(standingOf({ ...row, endsAt: before, plannedPublicationAt: after }, now, 'UTC')).toEqual({
    kind: 'gone',
  });
});

describe('days begin and end by the clock of the zone', () => {
  const standing = (times: object, moment: string, zone: string) =>
    standingOf({ ...row, ...times }, new Date(moment), zone);

  it.each([
    ['Asia/Kamchatka', '2026-11-04T12:00:00.000Z'],
    ['Europe/Moscow', '2026-11-04T21:00:00.000Z'],
    ['UTC', '2026-11-05T00:00:00.000Z'],
  ])('of a document that is valid from a day: in %s', (zone, from) => {
    const times = { validFrom: '2026-11-05' };
    expect(standing(times, '2026-11-04T11:59:59Z', zone)).toEqual({ kind: 'later', from: new Date(from) });
    expect(standing(times, from, zone)).toEqual({ kind: 'public' });
  });

  it.each([
    ['Asia/Kamchatka', '2026-11-05T11:59:59.999Z', '2026-11-05T12:00:00.000Z'],
    ['Europe/Moscow', '2026-11-05T20:59:59.999Z', '2026-11-05T21:00:00.000Z'],
  ])('of one that is valid to a day, which belongs to it: in %s', (zone, last, over) => {
    const times = { validTo: '2026-11-05' };
    expect(standing(times, last, zone)).toEqual({ kind: 'public' });
    expect(standing(times, over, zone)).toEqual({ kind: 'gone' });
  });
});
