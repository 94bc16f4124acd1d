import { momentOf } from '../../../../../domain/validity/period';
import { isForEverybody, type PublishedRow } from './told-types';

/** Who may see a document: everybody, everybody from a later moment, or not everybody. */
export type Standing =
  | { readonly kind: 'public' }
  | { readonly kind: 'later'; readonly from: Date }
  | { readonly kind: 'gone' };

const PUBLIC: Standing = { kind: 'public' };
const GONE: Standing = { kind: 'gone' };

/** The last day of a period belongs to it. */
const isOver = ({ endsAt, validTo }: PublishedRow, now: Date, zone: string): boolean =>
  [endsAt, validTo].some((end) => end && momentOf(end, 1, zone) <= now.getTime());

/**
 * What holds of the published version; `row` is null where there is none. Days begin and end by the clock of `zone`, as
 * they do for public reads.
 */
export function standingOf(row: PublishedRow | null, now: Date, zone: string): Standing {
  if (!row || !isForEverybody(row) || isOver(row, now, zone)) return GONE;
  const times = [row.startsAt, row.validFrom, row.plannedPublicationAt];
  const latest = Math.max(0, ...times.map((time) => (time ? momentOf(time, 0, zone) : 0)));
  return latest > now.getTime() ? { kind: 'later', from: new Date(latest) } : PUBLIC;
}
