import fc from 'fast-check';
import {
  checkDomain,
  isWithinDomain,
  normalizeDomain,
  toAsciiDomain,
} from '../../../../src/domain/contact/domain-name';
import { checkOfficialDomains, checkOfficialEmail } from '../../../../src/domain/contact/official-domains';
import { codesOf, pathsOf } from '../arbitraries';

describe('domain name', () => {
  it.each([
    ['gorod.ru', 'gorod.ru'],
    ['Город.РФ', 'xn--c1ac3aaj.xn--p1ai'],
    ['xn--c1ac3aaj.xn--p1ai', 'xn--c1ac3aaj.xn--p1ai'],
    ['a.b.gov.ru', 'a.b.gov.ru'],
  ])('%s goes over the wire as %s', (domain, ascii) => {
    expect(toAsciiDomain(domain)).toBe(ascii);
  });

  it.each([
    'gorod',
    'localhost',
    '127.0.0.1',
    '1.2.3',
    'gorod.ru/path',
    'gorod.ru:80',
    'user@gorod.ru',
    'go rod.ru',
    'go%72od.ru',
    'gorod_ru.ru',
    '-gorod.ru',
    'gorod-.ru',
    'gorod.ru.',
    '.gorod.ru',
    'gorod.c',
    'gorod.123',
    '',
    `${'a.'.repeat(130)}ru`,
  ])('«%s» is refused', (domain) => {
    expect(codesOf(checkDomain(domain))).toEqual(['DomainFormat']);
  });

  it('a pasted address is reduced to its domain', () => {
    expect(normalizeDomain(' HTTPS://Gorod.ru/news?id=1 ')).toBe('gorod.ru');
  });

  it('any text is judged without an error, and what is accepted holds only safe characters', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string({ unit: 'binary' })), (text) => {
        expect(toAsciiDomain(text) ?? 'a.ru').toMatch(/^[a-z0-9.-]+$/);
      }),
    );
  });
});

describe('official domains', () => {
  it.each([
    ['info@gorod.ru', ['gorod.ru']],
    ['info@mail.gorod.ru', ['other.ru', 'gorod.ru']],
    ['info@город.рф', ['xn--c1ac3aaj.xn--p1ai']],
    ['info@gmail.com', []],
  ])('%s is a work address for %j', (email, domains) => {
    expect(checkOfficialEmail(email, domains)).toEqual([]);
  });

  it.each([
    ['info@notgorod.ru', ['gorod.ru']],
    ['info@gorod.ru.evil.com', ['gorod.ru']],
    ['info@ru', ['gorod.ru']],
    ['gorod.ru@gmail.com', ['gorod.ru']],
  ])('%s is no work address for %j', (email, domains) => {
    expect(codesOf(checkOfficialEmail(email, domains, ['email']))).toEqual(['EmailNotOfficial']);
  });

  it('a domain below is within, the one above is not', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        fc.pre(toAsciiDomain(domain) !== null && toAsciiDomain(`sub.${domain}`) !== null);
        expect(isWithinDomain(`sub.${domain}`, domain)).toBe(true);
        expect(isWithinDomain(domain, `sub.${domain}`)).toBe(false);
        expect(isWithinDomain(`x${domain}`, domain)).toBe(false);
      }),
    );
  });

  it('each of the list is a domain, none comes twice in another spelling', () => {
    const refusals = checkOfficialDomains(
      ['gorod.ru', 'https://x', 'город.рф', 'xn--c1ac3aaj.xn--p1ai'],
      ['domains'],
    );
    expect(codesOf(refusals)).toEqual(['DomainFormat', 'DomainRepeated']);
    expect(pathsOf(refusals)).toEqual(['domains.1', 'domains.3']);
  });
});
