import fc from 'fast-check';
import { checkWebsite, normalizeWebsite } from '../../../../src/domain/contact/website';
import { codesOf } from '../arbitraries';

describe('website', () => {
  it.each([
    'https://gorod.ru',
    'http://gorod.ru:8080/a?b=c#d',
    'HTTPS://Gorod.ru/',
    'gorod.ru',
    'gorod.ru:8080/a',
    'город.рф/новости',
    ' https://xn--c1ac3aaj.xn--p1ai ',
  ])('«%s» is accepted', (typed) => {
    expect(checkWebsite(normalizeWebsite(typed))).toEqual([]);
  });

  it('the scheme people leave out is added', () => {
    expect(normalizeWebsite('gorod.ru/a')).toBe('https://gorod.ru/a');
  });

  it.each([
    ['javascript:alert(1)', 'WebsiteScheme'],
    ['ftp://gorod.ru', 'WebsiteScheme'],
    ['data:text/html,x', 'WebsiteScheme'],
    ['https:gorod.ru', 'WebsiteScheme'],
    ['//gorod.ru', 'WebsiteFormat'],
    ['gorod', 'WebsiteFormat'],
    ['', 'WebsiteFormat'],
    ['https://', 'WebsiteFormat'],
    ['java\nscript:alert(1)', 'WebsiteFormat'],
    ['https://go\trod.ru', 'WebsiteFormat'],
    ['https:\\\\gorod.ru', 'WebsiteFormat'],
    ['https://user:password@gorod.ru', 'WebsiteCredentials'],
    ['https://:password@gorod.ru', 'WebsiteCredentials'],
    ['https://gorod.ru@evil.com', 'WebsiteCredentials'],
    ['http://localhost', 'WebsiteDomain'],
    ['http://127.0.0.1', 'WebsiteDomain'],
    ['http://2130706433', 'WebsiteDomain'],
    ['http://[::1]/', 'WebsiteDomain'],
    [`https://gorod.ru/${'a'.repeat(2000)}`, 'WebsiteLength'],
  ])('%j is refused as %s', (typed, code) => {
    expect(codesOf(checkWebsite(normalizeWebsite(typed), ['website']))).toEqual([code]);
  });

  it('whatever is accepted opens as http or https and nothing else', () => {
    const start = fc.constantFrom(
      'javascript:',
      'http:',
      'https://',
      '//',
      '\u0000',
      ' ',
      'HTTP://',
      'a.ru',
      '\\\\',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(start, fc.webUrl(), fc.string())), (parts) => {
        const website = normalizeWebsite(parts.join(''));
        if (checkWebsite(website).length > 0) return;
        expect(['http:', 'https:']).toContain(new URL(website).protocol);
        expect(website).toMatch(/^https?:\/\/[^\s\\]+$/i);
      }),
      { numRuns: 1000 },
    );
  });
});
