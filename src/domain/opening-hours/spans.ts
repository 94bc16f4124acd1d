import type { Break, ClockTime, Stretch } from './opening-hours';

/** Minutes since midnight of the day on which the stretch begins; beyond 1440 is the next day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;

/** Null when it is no time of day. */
export function minutesOf(time: ClockTime): number | null {
  const match = /^([01][0-9]|2[0-3]):([0-5][0-9])$|^24:00$/.exec(time);
  if (!match) return null;
  return match[1] === undefined ? DAY : Number(match[1]) * 60 + Number(match[2]);
}

/** The stretch with its end carried over midnight where it lies before the beginning. Null: not a time. */
export function spanOf(stretch: Stretch): Span | null {
  const from = minutesOf(stretch.opens);
  const to = minutesOf(stretch.closes);
  if (from === null || to === null) return null;
  return { from, to: to < from ? to + DAY : to };
}

/** In hours that pass midnight, a break that reads as earlier than the opening is the next day's. Null: not a time. */
export function breakSpanOf(pause: Break, whole: Span): Span | null {
  const from = minutesOf(pause.from);
  const to = minutesOf(pause.to);
  if (from === null || to === null) return null;
  const carry = (minutes: number) => (whole.to > DAY && minutes < whole.from ? minutes + DAY : minutes);
  return { from: carry(from), to: carry(to) };
}

/** The stretch without its breaks, in order. Hours that the check refuses give what can be read of them. */
export function workingSpans(stretch: Stretch): Span[] {
  const whole = spanOf(stretch);
  if (whole === null) return [];
  const pauses = (stretch.breaks ?? [])
    .map((pause) => breakSpanOf(pause, whole))
    .filter((span) => span !== null)
    .sort((left, right) => left.from - right.from);
  const spans: Span[] = [];
  let from = whole.from;
  for (const pause of pauses) {
    spans.push({ from, to: pause.from });
    from = Math.max(from, pause.to);
  }
  spans.push({ from, to: whole.to });
  return spans.filter((span) => span.from < span.to);
}
