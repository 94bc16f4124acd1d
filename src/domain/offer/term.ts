import type { Path, Refusal } from '../refusal';
import { type PluralForms, pluralForm } from '../text/plural';
import { type OfferCode, refuseOffer } from './messages';

type TermUnit = 'minutes' | 'hours' | 'calendar-days' | 'working-days' | 'months';

/** A number with its unit, or words («в день обращения»), or both. */
export interface Term {
  readonly number?: number | null;
  readonly unit?: TermUnit | null;
  readonly text?: string | null;
}

const UNITS: Readonly<Record<TermUnit, PluralForms>> = {
  minutes: { one: 'минута', few: 'минуты', many: 'минут' },
  hours: { one: 'час', few: 'часа', many: 'часов' },
  'calendar-days': { one: 'календарный день', few: 'календарных дня', many: 'календарных дней' },
  'working-days': { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' },
  months: { one: 'месяц', few: 'месяца', many: 'месяцев' },
};

/** «30 календарных дней», «1 рабочий день»; words alone as they are, words beside a number after it. */
export function formatTerm(term: Term): string {
  const { number, unit, text } = term;
  const amount = number && unit ? `${number} ${pluralForm(number, UNITS[unit])}` : '';
  return [amount, text].filter(Boolean).join(', ');
}

export function checkTerm(term: Term, path: Path = []): Refusal<OfferCode>[] {
  const { number, unit, text } = term;
  if (number === null || number === undefined) {
    return text?.trim() ? [] : [refuseOffer('TermEmpty', [...path, 'number'])];
  }
  if (!Number.isInteger(number) || number <= 0) return [refuseOffer('TermNumber', [...path, 'number'])];
  return unit ? [] : [refuseOffer('TermUnitMissing', [...path, 'unit'])];
}
