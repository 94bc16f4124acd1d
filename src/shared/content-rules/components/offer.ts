import { checkPrice, type Price } from '../../../domain/offer/price';
import { checkTerm, type Term } from '../../../domain/offer/term';
import { type Data, type ModelRules, numberOf, textOf } from '../rule';

const UNITS = ['minutes', 'hours', 'calendar-days', 'working-days', 'months'] as const;

const unitOf = (data: Data): Term['unit'] => UNITS.find((unit) => unit === data.unit) ?? null;

/** What a draft may still lack. */
const INCOMPLETE: readonly string[] = [
  'TermEmpty',
  'TermUnitMissing',
  'PriceAmountMissing',
  'PriceBasisMissing',
];

export const termRules: ModelRules = {
  whole: {
    reads: [],
    check: (data, path, stage) => {
      const term = { number: numberOf(data, 'number'), unit: unitOf(data), text: textOf(data, 'text') };
      const refusals = checkTerm(term, path);
      return stage === 'complete' ? refusals : refusals.filter(({ code }) => !INCOMPLETE.includes(code));
    },
  },
};

export const priceRules: ModelRules = {
  whole: {
    reads: [],
    // The panel hides what a free service does not have; it must not come back from an earlier choice.
    normalize: (data) => (data.kind === 'free' ? { ...data, amount: null, basis: null } : data),
    check: (data, path, stage) => {
      const { kind } = data;
      if (kind !== 'free' && kind !== 'fee') return [];
      const price: Price = { kind, amount: numberOf(data, 'amount'), basis: textOf(data, 'basis') };
      const refusals = checkPrice(price, path);
      return stage === 'complete' ? refusals : refusals.filter(({ code }) => !INCOMPLETE.includes(code));
    },
  },
};
