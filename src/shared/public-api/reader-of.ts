import type { Context } from 'koa';
import { wallTimeAt } from '../../domain/time/zone';
import type { Target } from './query/parse-query';
import type { Reader } from './visibility/reader';

/**
 * `ctx.state.user` is set by users-permissions for a citizen's session, never for an API token: a program
 * shows what it reads to anyone, so it is told no more than an anonymous reader.
 */
export function readerOf(ctx: Context, target: Target, timeZone: string): Reader {
  const signedIn = Boolean(ctx.state.user);
  const now = new Date();
  const { date: today } = wallTimeAt(now, timeZone);
  const known = signedIn ? (['citizens'] as const) : [];
  return { signedIn, kinds: target.audience ? [target.audience] : known, oktmo: target.oktmo, now, today };
}
