import type { Path, Refusal } from '../refusal';
import { type OpeningHoursCode, refuseHours } from './messages';
import type { Break, Stretch } from './opening-hours';
import { breakSpanOf, minutesOf, type Span, spanOf } from './spans';

/** Later than this a closing before the opening is taken for a typo (18:00–09:00), not for a night. */
const LATEST_NIGHT_CLOSING = 8 * 60;
const MIDNIGHT = '24:00';

type Refusals = Refusal<OpeningHoursCode>[];

function timeRefusals(begin: string, end: string, beginPath: Path, endPath: Path): Refusals {
  return [
    ...(minutesOf(begin) === null || begin === MIDNIGHT ? [refuseHours('TimeFormat', beginPath)] : []),
    ...(minutesOf(end) === null ? [refuseHours('TimeFormat', endPath)] : []),
  ];
}

function orderReason(stretch: Stretch): OpeningHoursCode | null {
  const opens = minutesOf(stretch.opens) ?? 0;
  const closes = minutesOf(stretch.closes) ?? 0;
  if (closes === opens) return 'OpensEqualsCloses';
  return closes < opens && closes > LATEST_NIGHT_CLOSING ? 'ClosesBeforeOpens' : null;
}

function againstBreak(pause: Break, span: Span | null, whole: Span, earlier: Span[], at: Path): Refusals {
  if (span === null || pause.from === MIDNIGHT) {
    return timeRefusals(pause.from, pause.to, [...at, 'from'], [...at, 'to']);
  }
  if (span.to <= span.from) return [refuseHours('BreakOrder', [...at, 'to'])];
  if (span.from < whole.from || span.to > whole.to) return [refuseHours('BreakOutsideHours', at)];
  const overlaps = earlier.some((other) => other.from < span.to && span.from < other.to);
  return overlaps ? [refuseHours('BreaksOverlap', at)] : [];
}

function againstBreaks(stretch: Stretch, whole: Span, path: Path): Refusals {
  const earlier: Span[] = [];
  return (stretch.breaks ?? []).flatMap((pause, position) => {
    const span = breakSpanOf(pause, whole);
    const refusals = againstBreak(pause, span, whole, earlier, [...path, 'breaks', position]);
    if (span !== null) earlier.push(span);
    return refusals;
  });
}

/** Hours of one day with their breaks. Breaks are judged once the hours themselves are right. */
export function checkStretch(stretch: Stretch, path: Path = []): Refusals {
  const closesPath = [...path, 'closes'];
  const unreadable = timeRefusals(stretch.opens, stretch.closes, [...path, 'opens'], closesPath);
  const whole = spanOf(stretch);
  if (unreadable.length > 0 || whole === null) return unreadable;
  const reason = orderReason(stretch);
  return reason ? [refuseHours(reason, closesPath)] : againstBreaks(stretch, whole, path);
}
