import fc from 'fast-check';
import { parseTopic } from '../../../../src/domain/notifications/topics';

const ID = 'abcdefghijklmnopqrstuvwx';

describe('a topic', () => {
  it.each(['news', 'announcements', `organization:${ID}`, `service:${ID}`])('%s is one', (text) => {
    const [kind, documentId] = text.split(':');
    expect(parseTopic(text)).toEqual(documentId ? { kind, documentId } : { kind });
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
        if (topic) expect(Object.values(topic).join(':')).toBe(text);
      }),
    );
  });
});
