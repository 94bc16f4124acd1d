import { formatLocalDate } from '../time/local-date';
import type { ClockTime, HoursException, OpeningHours, Stretch } from './opening-hours';

const WEEKDAYS = ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'];
const DAY_OFF = 'выходной';
const ROUND_THE_CLOCK = 'круглосуточно';

function time(clock: ClockTime): string {
  return clock.replace(/^0(?=[0-9])/, '');
}

function describeStretch(stretch: Stretch): string {
  const breaks = (stretch.breaks ?? []).map((pause) => `${time(pause.from)}–${time(pause.to)}`);
  const whole = stretch.opens === '00:00' && stretch.closes === '24:00';
  const hours = whole ? ROUND_THE_CLOCK : `${time(stretch.opens)}–${time(stretch.closes)}`;
  if (breaks.length === 0) return hours;
  return `${hours}, ${breaks.length === 1 ? 'перерыв' : 'перерывы'} ${breaks.join(', ')}`;
}

/** Weekday numbers as text, neighbours joined: 1 2 3 5 → «Пн–Ср, Пт»; a pair of neighbours is listed. */
function describeWeekdays(weekdays: readonly number[]): string {
  const runs: number[][] = [];
  for (const weekday of weekdays) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === weekday - 1) run.push(weekday);
    else runs.push([weekday]);
  }
  return runs
    .map((run) => {
      const names = run.map((weekday) => WEEKDAYS[weekday - 1] ?? '');
      return names.length > 2 ? `${names[0]}–${names[names.length - 1]}` : names.join(', ');
    })
    .join(', ');
}

/** «Пн–Пт 9:00–18:00, перерыв 13:00–14:00; Сб, Вс – выходной», days with the same hours together. */
export function describeOpeningHours(hours: OpeningHours): string {
  const groups = new Map<string, number[]>();
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const day = hours.days.find((one) => one.weekday === weekday);
    const text = day ? describeStretch(day) : DAY_OFF;
    groups.set(text, [...(groups.get(text) ?? []), weekday]);
  }
  if (groups.size === 1) return groups.has(DAY_OFF) ? 'Приёма нет' : everyDay([...groups.keys()].join());
  return [...groups]
    .map(([text, weekdays]) => `${describeWeekdays(weekdays)}${text === DAY_OFF ? ' –' : ''} ${text}`)
    .join('; ');
}

function everyDay(text: string): string {
  return text === ROUND_THE_CLOCK ? 'Круглосуточно' : `Ежедневно ${text}`;
}

/** «31.12.2026 9:00–16:00 (предпраздничный день)», «01.01.2027–08.01.2027 – выходной». */
export function describeException(exception: HoursException): string {
  const { date, until, closed, opens, closes, breaks, note } = exception;
  const first = formatLocalDate(date);
  const days = until && until !== date ? `${first}–${formatLocalDate(until)}` : first;
  const text = !closed && opens && closes ? describeStretch({ opens, closes, breaks }) : `– ${DAY_OFF}`;
  return `${days} ${text}${note ? ` (${note})` : ''}`;
}
