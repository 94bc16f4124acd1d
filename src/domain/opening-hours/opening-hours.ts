import type { LocalDate } from '../time/local-date';

/** `HH:MM`, 00:00–23:59; where something ends, also 24:00. */
export type ClockTime = string;

export interface Break {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** One working stretch; `closes` at or before 08:00 and before `opens` lies on the next day. */
export interface Stretch {
  readonly opens: ClockTime;
  readonly closes: ClockTime;
  readonly breaks?: readonly Break[];
}

export interface WeekdayHours extends Stretch {
  /** 1 is Monday, 7 is Sunday; a weekday that is not listed is a day off. */
  readonly weekday: number;
}

/** Replaces the weekday's hours on one day, or from `date` to `until` inclusive. */
export interface HoursException {
  readonly date: LocalDate;
  readonly until?: LocalDate | null;
  readonly closed: boolean;
  readonly opens?: ClockTime | null;
  readonly closes?: ClockTime | null;
  readonly breaks?: readonly Break[];
  readonly note?: string | null;
}

export interface OpeningHours {
  readonly days: readonly WeekdayHours[];
  readonly exceptions: readonly HoursException[];
  /** Shown beside the hours: «Приём по записи». */
  readonly message?: string | null;
}
