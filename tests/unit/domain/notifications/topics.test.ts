import fc from 'fast-check';
import { retryDelay } from '../../../../src/domain/notifications/retry-delay';
import { parseTopic, topicText } from '../../../../src/domain/notifications/topics';

const ID = 'abcdefghijklmnopqrstuvwx';

describe('a topic', () => {
  it.each(['news', 'announcements', `organization:${ID}`, `service:${ID}`])('%s is one', (text) => {
    const topic = parseTopic(text);
    expect(topic && topicText(topic)).toBe(text);
  });

  it.each([
    '',
    'News',
    'news:',
    `news:${ID}`,
    'organization',
    'organization:',
    'service:a b',
    `user:${ID}`,
    "service:'--",
  ])('«%s» is none', (text) => {
    expect(parseTopic(text)).toBeNull();
  });

  it('is never read from a text it would not be written as', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const topic = parseTopic(text);
        if (topic) expect(topicText(topic)).toBe(text);
      }),
    );
  });
});

describe('the wait before another attempt', () => {
  it('grows, and stops growing at six hours', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => retryDelay(attempt));
    expect(delays).toEqual([10, 40, 160, 640, 2560, 10240, 21600, 21600]);
  });

  it('is what the other side asked for where that is longer, a day at most', () => {
    expect(retryDelay(1, 120)).toBe(120);
    expect(retryDelay(5, 120)).toBe(2560);
    expect(retryDelay(1, 10_000_000)).toBe(86_400);
  });
});
