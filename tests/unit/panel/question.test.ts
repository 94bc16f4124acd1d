import { changed, drafts, expiring } from '../../../src/admin/home/question';

const now = new Date('2026-11-21T20:30:00.000Z');

describe('what the home page asks', () => {
  it('finds what ends in thirty days, by the day or by the moment, most urgent first', () => {
    const { sources } = expiring(now);
    const service = sources.find(({ uid }) => uid === 'api::service.service');
    expect(service?.direction).toBe('ASC');
    expect(service?.filters).toMatchObject({
      'filters[$and][0][__status][$eq]': 'published',
      'filters[$and][1][validTo][$gte]': '2026-11-21',
      'filters[$and][2][validTo][$lte]': '2026-12-21',
    });
    const announcement = sources.find(({ uid }) => uid === 'api::announcement.announcement');
    expect(announcement?.filters).toMatchObject({
      'filters[$and][1][endsAt][$gte]': '2026-11-21T20:30:00.000Z',
      'filters[$and][2][endsAt][$lte]': '2026-12-21T20:30:00.000Z',
    });
  });

  it('tells drafts never published from changes of what is published', () => {
    const status = ({ sources }: ReturnType<typeof drafts>) =>
      new Set(sources.map(({ filters }) => filters['filters[$and][0][__status][$eq]']));
    expect(status(drafts())).toEqual(new Set(['draft']));
    expect(status(changed())).toEqual(new Set(['published-modified']));
  });
});
