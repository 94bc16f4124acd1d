import type { Path, Refusal } from '../refusal';
import { type OfferCode, refuseOffer } from './messages';

/** Amount in roubles; `basis` is the law the fee rests on. */
export interface Price {
  readonly kind: 'free' | 'fee';
  readonly amount?: number | null;
  readonly basis?: string | null;
}

const ROUBLES = { style: 'currency', currency: 'RUB' } as const;
const WHOLE = new Intl.NumberFormat('ru-RU', { ...ROUBLES, maximumFractionDigits: 0 });
const WITH_KOPECKS = new Intl.NumberFormat('ru-RU', ROUBLES);

/** «Бесплатно», «2 000 ₽», «350,50 ₽» (with no-break spaces). */
export function formatPrice(price: Price): string {
  const { kind, amount } = price;
  if (kind === 'free') return 'Бесплатно';
  if (!amount) return 'Платно';
  return (Number.isInteger(amount) ? WHOLE : WITH_KOPECKS).format(amount);
}

function amountReason(price: Price): OfferCode | null {
  const amount = price.amount ?? 0;
  if (price.kind === 'free') return amount === 0 ? null : 'PriceAmountUnneeded';
  if (!(amount > 0)) return 'PriceAmountMissing';
  return Number(amount.toFixed(2)) === amount ? null : 'PriceAmountKopecks';
}

/** A fee has an amount and a basis (210-ФЗ, статья 8); a free service has no amount. */
export function checkPrice(price: Price, path: Path = []): Refusal<OfferCode>[] {
  const reason = amountReason(price);
  return [
    ...(reason ? [refuseOffer(reason, [...path, 'amount'])] : []),
    ...(price.kind === 'fee' && !price.basis?.trim()
      ? [refuseOffer('PriceBasisMissing', [...path, 'basis'])]
      : []),
  ];
}
