import type { Context } from 'koa';
import type { Target } from './query/parse-query';
import { type Caller, dayIn } from './visibility/caller';

/** `ctx.state.user` is set by users-permissions for a citizen's session, never for an API token. */
export function callerOf(ctx: Context, target: Target, timeZone: string): Caller {
  const isSignedIn = Boolean(ctx.state.user);
  const now = new Date();
  return {
    isSignedIn,
    audience: target.audience ?? (isSignedIn ? 'citizens' : null),
    region: target.region ?? null,
    now,
    today: dayIn(timeZone, now),
  };
}
