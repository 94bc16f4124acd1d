import { formatLocalDate } from './local-date';
import { wallTimeAt } from './zone';

const two = (number: number): string => String(number).padStart(2, '0');

/** `22.11.2026 14:05` by the clock of the zone. */
export function momentText(instant: Date, zone: string): string {
  const { date, minutes } = wallTimeAt(instant, zone);
  return `${formatLocalDate(date)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
