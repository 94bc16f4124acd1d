import fc from 'fast-check';
import { checkEmail, domainOfEmail, normalizeEmail } from '../../../../src/domain/contact/email';
import { codesOf } from '../arbitraries';

describe('e-mail', () => {
  it.each([
    'info@gorod.ru',
    'i.ivanov+press@mail.gorod.gov.ru',
    "o'neil@example.com",
    'info@город.рф',
    'info@xn--c1ac3aaj.xn--p1ai',
    `${'a'.repeat(64)}@gorod.ru`,
  ])('%s is accepted', (email) => {
    expect(checkEmail(normalizeEmail(email))).toEqual([]);
  });

  it.each([
    ['info', 'EmailFormat'],
    ['@gorod.ru', 'EmailFormat'],
    ['info@', 'EmailDomain'],
    ['info@gorod', 'EmailDomain'],
    ['info@gorod..ru', 'EmailDomain'],
    ['info@-gorod.ru', 'EmailDomain'],
    ['info@192.168.0.1', 'EmailDomain'],
    ['info@[192.168.0.1]', 'EmailDomain'],
    ['info@gorod.ru:25', 'EmailDomain'],
    ['info@gorod.ru/x', 'EmailDomain'],
    ['info@gorod.ru\r\nBcc: all@gorod.ru', 'EmailFormat'],
    ['info\r\nBcc:all@gorod.ru', 'EmailFormat'],
    ['info@gorod.ru\n', 'EmailDomain'],
    ['a@gorod.ru,b@gorod.ru', 'EmailFormat'],
    ['a@b@gorod.ru', 'EmailFormat'],
    ['"a b"@gorod.ru', 'EmailFormat'],
    ['Имя <info@gorod.ru>', 'EmailFormat'],
    ['почта@город.рф', 'EmailFormat'],
    ['.info@gorod.ru', 'EmailFormat'],
    ['in..fo@gorod.ru', 'EmailFormat'],
    ['info.@gorod.ru', 'EmailFormat'],
    [`${'a'.repeat(65)}@gorod.ru`, 'EmailLength'],
    [`${'a'.repeat(64)}@${`${'b'.repeat(60)}.`.repeat(4)}ru`, 'EmailLength'],
    [`info@${'b'.repeat(64)}.ru`, 'EmailDomain'],
  ])('%j is refused as %s', (email, code) => {
    expect(codesOf(checkEmail(email))).toEqual([code]);
  });

  it('no accepted address can carry a second header, recipient or name', () => {
    const part = fc.string({
      unit: fc.constantFrom('a', 'я', '.', '@', '\r', '\n', ',', ';', '<', '>', ' ', ':', '"', '-'),
    });
    fc.assert(
      fc.property(part, part, (local, host) => {
        const email = `${local}@${host}ab.ru`;
        if (checkEmail(email).length > 0) return;
        expect(email).not.toMatch(/[\s,;<>:"\p{Cc}]/u);
        expect(email.match(/@/g)).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('one mailbox has one spelling', () => {
    expect(normalizeEmail('  Info@Gorod.RU ')).toBe('info@gorod.ru');
    // «й» may come as two characters from some keyboards.
    expect(domainOfEmail(normalizeEmail('info@\u0438\u0306.рф'))).toBe('й.рф');
  });
});
