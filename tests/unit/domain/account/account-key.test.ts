import fc from 'fast-check';
import { keyFits } from '../../../../src/domain/account/account-key';
import { digits } from '../arbitraries';

/** Documents name the key as digit 9 of the account. */
function withDigit(account: string, position: number, digit: number): string {
  return account.slice(0, position) + digit + account.slice(position + 1);
}

describe('the key of an account', () => {
  it.each([
    ['049805746', '40602810700000000025'],
    ['049805000', '30101810800000000746'],
    ['010349101', '40102810945370000010'],
  ])('БИК %s fits account %s', (bik, account) => {
    expect(keyFits(bik, account)).toBe(true);
  });

  it.each([
    ['049805746', '40602810800000000025'],
    ['049805747', '40602810700000000025'],
    ['044525225', '30101810800000000746'],
    ['010349101', '40102810945370000011'],
  ])('БИК %s does not fit account %s', (bik, account) => {
    expect(keyFits(bik, account)).toBe(false);
  });

  it('exactly one of the ten possible keys fits', () => {
    fc.assert(
      fc.property(digits(9), digits(20), (bik, account) => {
        const fitting = Array.from({ length: 10 }, (_, key) => withDigit(account, 8, key)).filter((one) =>
          keyFits(bik, one),
        );
        expect(fitting).toHaveLength(1);
      }),
    );
  });

  it('no typo in one digit passes', () => {
    const place = fc.record({
      position: fc.integer({ min: 5, max: 19 }),
      shift: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(place, ({ position, shift }) => {
        const account = '40602810700000000025';
        const typo = withDigit(account, position, (Number(account.charAt(position)) + shift) % 10);
        expect(keyFits('049805746', typo)).toBe(false);
      }),
    );
  });
});
