import { checkTerm } from '../offer/term';
import type { ContentCheck, Note } from './check';
import { noteAt, proseOf } from './prose';
import type { Snapshot } from './snapshot';
import { listOf, numberOf, textOf } from './values';

const UNITS = ['minutes', 'hours', 'calendar-days', 'working-days', 'months'] as const;

type Unit = (typeof UNITS)[number];

/** «срок … 10 рабочих дней»: the word, then not more than a line until the number. */
const TERM =
  /срок[^.!?\n]{0,80}?(?<!\d)(\d{1,3})[\s\u00A0](рабоч|календарн)\S{1,4}[\s\u00A0](?:день|дня|дней)/gi;

const unitOf = (value: unknown): Unit | null => UNITS.find((unit) => unit === value) ?? null;

function ownNotes({ fields }: Snapshot): Note[] {
  return listOf(fields.terms).flatMap((term, at) =>
    checkTerm({ number: numberOf(term.number), unit: unitOf(term.unit), text: textOf(term.text) }, [
      'terms',
      at,
    ]).map(({ path, message }) => noteAt(path, message, { ru: 'Исправьте срок.', en: 'Correct the term.' })),
  );
}

/** Terms that the text names and the card does not have. */
function contradictions(snapshot: Snapshot): Note[] {
  const terms = listOf(snapshot.fields.terms);
  // A card that gives its terms in words cannot be compared.
  if (!terms.some((term) => numberOf(term.number) !== null)) return [];
  const has = (number: number, unit: Unit): boolean =>
    terms.some((term) => numberOf(term.number) === number && term.unit === unit);
  return proseOf(snapshot)
    .filter(({ path }) => path[0] !== 'terms')
    .flatMap(({ path, text }) =>
      Array.from(text.matchAll(TERM))
        .filter(
          (match) =>
            !has(Number(match[1]), match[2]?.toLowerCase() === 'рабоч' ? 'working-days' : 'calendar-days'),
        )
        .map((match) =>
          noteAt(
            path,
            { ru: 'Такого срока нет в карточке услуги.', en: 'The card has no such term.' },
            { ru: 'Исправьте текст или поле «Сроки».', en: 'Correct the text or the terms.' },
            match[0],
          ),
        ),
    );
}

export const termConsistency: ContentCheck = {
  code: 'term-consistency',
  name: { ru: 'Сроки', en: 'Terms' },
  severity: 'error',
  appliesTo: ['api::service.service'],
  run: (snapshot) => [...ownNotes(snapshot), ...contradictions(snapshot)],
};
