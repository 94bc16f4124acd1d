import { isForEverybody, type PublishedRow } from './told-types';

const DAY_MS = 86_400_000;

/** Who may see a document: everybody, everybody from a later moment, or not everybody. */
export type Standing =
  | { readonly kind: 'public' }
  | { readonly kind: 'later'; readonly from: Date }
  | { readonly kind: 'gone' };

const PUBLIC: Standing = { kind: 'public' };
const GONE: Standing = { kind: 'gone' };

/** The last day of a period belongs to it. */
function isOver({ endsAt, validTo }: PublishedRow, now: Date): boolean {
  if (endsAt && new Date(endsAt) <= now) return true;
  return Boolean(validTo) && new Date(String(validTo)).getTime() + DAY_MS <= now.getTime();
}

const latestOf = (times: readonly (string | null | undefined)[]): Date | null =>
  times
    .flatMap((time) => (time ? [new Date(time)] : []))
    .reduce<Date | null>((latest, time) => (latest && latest > time ? latest : time), null);

/** What holds of the published version; `row` is null where there is none. */
export function standingOf(row: PublishedRow | null, now: Date): Standing {
  if (!row || !isForEverybody(row) || isOver(row, now)) return GONE;
  const from = latestOf([row.startsAt, row.validFrom, row.plannedPublicationAt]);
  return from && from > now ? { kind: 'later', from } : PUBLIC;
}
