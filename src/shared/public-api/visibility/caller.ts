export const AUDIENCES = ['citizens', 'business', 'institutions'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who reads, as far as what they may see depends on it. */
export interface Caller {
  /** A citizen with an account; an API token is a program that shows what it reads to anyone, so it is not one. */
  readonly isSignedIn: boolean;
  /** As whom they read: said in the request, else a signed-in person is a citizen, else unknown. */
  readonly audience: Audience | null;
  /** Two digits of the constituent entity of the Russian Federation; null when not said. */
  readonly region: string | null;
  readonly now: Date;
  /** The calendar day of `now` in the installation's zone, `YYYY-MM-DD`. */
  readonly today: string;
}

export const dayIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
