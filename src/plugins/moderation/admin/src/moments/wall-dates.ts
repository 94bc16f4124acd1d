import { instantOf, wallTimeAt } from '../../../../../domain/time/zone';

const digits = (number: number, length: number): string => String(number).padStart(length, '0');

/**
 * What a picker has to be given so that it draws the clock of the zone: it draws dates by the clock of the browser. An
 * hour that the browser's own zone skips is drawn as the next one.
 */
export function drawnIn(zone: string, instant: Date): Date {
  const { date, minutes } = wallTimeAt(instant, zone);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 0, minutes);
}

/** The instant at which the clock of the zone shows what was chosen in a picker. */
export function meantIn(zone: string, drawn: Date): Date {
  const day = [
    digits(drawn.getFullYear(), 4),
    digits(drawn.getMonth() + 1, 2),
    digits(drawn.getDate(), 2),
  ].join('-');
  return instantOf(day, drawn.getHours() * 60 + drawn.getMinutes(), zone);
}

/** `UTC+5`, as it is at the instant. */
export function offsetIn(zone: string, instant: Date): string {
  const formatter = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' });
  const part = formatter.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
  return (part?.value ?? 'GMT').replace('GMT', 'UTC');
}

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
