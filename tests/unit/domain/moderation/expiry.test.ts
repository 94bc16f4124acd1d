import { expiresAt } from '../../../../src/domain/moderation/expiry';
import { momentText } from '../../../../src/domain/time/moment-text';

const ANNOUNCEMENT = 'api::announcement.announcement';
const SERVICE = 'api::service.service';

describe('the end of a published document', () => {
  it.each([
    [ANNOUNCEMENT, { endsAt: '2026-12-01T09:30:00.000Z' }, '2026-12-01T09:30:00.000Z'],
    [SERVICE, { validTo: '2026-12-31' }, '2026-12-31T21:00:00.000Z'],
    [ANNOUNCEMENT, {}, undefined],
    [SERVICE, { validTo: null }, undefined],
    [SERVICE, { validTo: '2026-02-30' }, undefined],
    ['api::regulation.regulation', { validTo: '2026-12-31' }, undefined],
  ])('of %s with %j is %s', (type, fields, end) => {
    expect(expiresAt(type, fields, 'Europe/Moscow')?.toISOString()).toBe(end);
  });

  it('comes with midnight of the zone', () => {
    const end = expiresAt(SERVICE, { validTo: '2026-12-31' }, 'Asia/Kamchatka');
    expect(end?.toISOString()).toBe('2026-12-31T12:00:00.000Z');
  });
});

it('a moment is told by the clock of the zone', () => {
  expect(momentText(new Date('2026-11-22T21:05:00Z'), 'Europe/Moscow')).toBe('23.11.2026 00:05');
});
