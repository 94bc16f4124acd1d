import { checkPrice, formatPrice } from '../../../../src/domain/offer/price';
import { checkTerm, formatTerm } from '../../../../src/domain/offer/term';
import { codesOf, pathsOf } from '../arbitraries';

describe('term', () => {
  it.each([
    [{ number: 30, unit: 'calendar-days' as const }, '30 календарных дней'],
    [{ number: 1, unit: 'working-days' as const }, '1 рабочий день'],
    [{ number: 3, unit: 'working-days' as const }, '3 рабочих дня'],
    [{ number: 21, unit: 'calendar-days' as const }, '21 календарный день'],
    [{ number: 15, unit: 'minutes' as const }, '15 минут'],
    [{ number: 2, unit: 'hours' as const, text: 'без перерыва' }, '2 часа, без перерыва'],
    [{ number: 6, unit: 'months' as const }, '6 месяцев'],
    [{ text: 'в день обращения' }, 'в день обращения'],
  ])('%j reads «%s»', (term, text) => {
    expect(checkTerm(term)).toEqual([]);
    expect(formatTerm(term)).toBe(text);
  });

  it.each([
    [{}, 'TermEmpty', 'terms.0.number'],
    [{ text: ' ' }, 'TermEmpty', 'terms.0.number'],
    [{ number: 0, unit: 'hours' as const }, 'TermNumber', 'terms.0.number'],
    [{ number: 1.5, unit: 'hours' as const }, 'TermNumber', 'terms.0.number'],
    [{ number: 3 }, 'TermUnitMissing', 'terms.0.unit'],
  ])('%j is refused as %s', (term, code, path) => {
    const refusals = checkTerm(term, ['terms', 0]);
    expect(codesOf(refusals)).toEqual([code]);
    expect(pathsOf(refusals)).toEqual([path]);
  });
});

describe('price', () => {
  const basis = 'НК РФ, статья 333.33';

  it.each([
    [{ kind: 'free' as const }, 'Бесплатно'],
    [{ kind: 'free' as const, amount: 0 }, 'Бесплатно'],
    [{ kind: 'fee' as const, amount: 350, basis }, '350 ₽'],
    [{ kind: 'fee' as const, amount: 2000, basis }, '2 000 ₽'],
    [{ kind: 'fee' as const, amount: 1350.5, basis }, '1 350,50 ₽'],
    [{ kind: 'fee' as const, amount: 0.29, basis }, '0,29 ₽'],
  ])('%j reads «%s»', (price, text) => {
    expect(checkPrice(price)).toEqual([]);
    expect(formatPrice(price).replace(/\s/g, ' ')).toBe(text);
  });

  it.each([
    [{ kind: 'fee' as const, basis }, ['PriceAmountMissing']],
    [{ kind: 'fee' as const, amount: -5, basis }, ['PriceAmountMissing']],
    [{ kind: 'fee' as const, amount: Number.NaN, basis }, ['PriceAmountMissing']],
    [{ kind: 'fee' as const, amount: 1.005, basis }, ['PriceAmountKopecks']],
    [{ kind: 'fee' as const, amount: 5, basis: ' ' }, ['PriceBasisMissing']],
    [{ kind: 'free' as const, amount: 5 }, ['PriceAmountUnneeded']],
  ])('%j is refused as %j', (price, codes) => {
    expect(codesOf(checkPrice(price))).toEqual(codes);
  });
});
