import { checkPrice } from '../offer/price';
import type { ContentCheck, Note } from './check';
import { noteAt, proseOf } from './prose';
import type { Snapshot } from './snapshot';
import { isFields, numberOf, textOf } from './values';

/** «350 рублей», «2 000 руб.», «1 350,50 ₽»: at most three groups of thousands. */
const ROUBLES = /(?<![\d,.])(\d{1,3}(?:[\s\u00A0]\d{3}){1,3}|\d{1,9})(?:,(\d{2}))?[\s\u00A0]?(?:руб|₽)/gi;

const ABOUT_FEE = /(?:госпошлин|государственн\S{1,4} пошлин|плат[аыу](?![а-яё])|стоимост)/i;

interface Sum {
  readonly amount: number;
  readonly words: string;
  readonly path: Note['path'];
}

/** Sums in paragraphs that speak of the fee. */
function sumsOf(snapshot: Snapshot): Sum[] {
  return proseOf(snapshot)
    .filter(({ path, text }) => path[0] !== 'price' && ABOUT_FEE.test(text))
    .flatMap(({ path, text }) =>
      Array.from(text.matchAll(ROUBLES), (match) => ({
        amount: Number(`${match[1]?.replace(/\D/g, '')}.${match[2] ?? '0'}`),
        words: match[0],
        path,
      })),
    );
}

function contradiction({ path, words }: Sum, isFree: boolean): Note {
  const message = isFree
    ? {
        ru: 'В тексте названа плата, а в карточке «Бесплатно».',
        en: 'The text names a fee, the card says “free”.',
      }
    : { ru: 'Сумма в тексте не та, что в карточке.', en: 'The sum in the text is not the one on the card.' };
  return noteAt(
    path,
    message,
    { ru: 'Исправьте текст или поле «Стоимость».', en: 'Correct the text or the price.' },
    words,
  );
}

/** The price by itself, and what the text says of it. A text may name other sums: then one of them must be the price. */
export const priceConsistency: ContentCheck = {
  code: 'price-consistency',
  name: { ru: 'Стоимость', en: 'Price' },
  severity: 'error',
  appliesTo: ['api::service.service'],
  run(snapshot) {
    const { price } = snapshot.fields;
    if (!isFields(price) || (price.kind !== 'free' && price.kind !== 'fee')) return [];
    const amount = numberOf(price.amount);
    const own = checkPrice({ kind: price.kind, amount, basis: textOf(price.basis) }, ['price']).map(
      (refusal) =>
        noteAt(refusal.path, refusal.message, {
          ru: 'Исправьте поле «Стоимость».',
          en: 'Correct the price.',
        }),
    );
    const sums = sumsOf(snapshot).filter((sum) => sum.amount > 0);
    const isNamed = sums.some((sum) => sum.amount === amount);
    return [
      ...own,
      ...(isNamed ? [] : sums.slice(0, 1).map((sum) => contradiction(sum, price.kind === 'free'))),
    ];
  },
};
