import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { RefusedError } from '../shared/errors';
import { clientNetwork } from '../shared/http/client-network';
import { AttemptCounter } from '../shared/limits/attempt-counter';
import { type Allowance, type AttemptRule, attemptRuleFor } from '../shared/limits/attempt-rules';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** One counter an attempt is held against, the narrowest first. */
interface Held {
  readonly key: string;
  readonly allowance: Allowance;
  /** A success clears it instead of giving one attempt back. */
  readonly forgiving: boolean;
}

/**
 * Limits guessing of passwords, links and addresses: by the client's network, by the account, and by both together.
 * Attempts are taken before the work is done, so that a burst in parallel is stopped like one in a row.
 */
const attemptLimits: Core.MiddlewareFactory = (_config, { strapi }) => {
  const counter = new AttemptCounter(strapi);
  return async (ctx, next) => {
    const rule = attemptRuleFor(ctx.method, ctx.path);
    if (!rule) return next();
    const held = countersOf(rule, ctx);
    // One after another: what the narrow counter refuses must not use up the account for everybody else.
    for (const { key, allowance } of held) {
      const wait = await counter.take(key, allowance);
      if (wait > 0) refuse(Math.ceil(wait / 1000));
    }
    await next();
    if (!rule.failuresOnly || ctx.status >= 400) return;
    await Promise.all(
      held.map(({ key, allowance, forgiving }) =>
        forgiving ? counter.clear(key, allowance) : counter.giveBack(key, allowance),
      ),
    );
  };
};

function countersOf(rule: AttemptRule, ctx: Context): Held[] {
  const network = clientNetwork(ctx.request.ip);
  const scope = rule.path.source;
  const account = accountOf(rule, ctx.request.body);
  const held: Held[] = [];
  if (account !== undefined && rule.pair) {
    held.push({ key: keyOf(scope, account, network), allowance: rule.pair, forgiving: true });
  }
  held.push({ key: keyOf(scope, network), allowance: rule.address, forgiving: false });
  if (account !== undefined && rule.account) {
    held.push({ key: keyOf(scope, account), allowance: rule.account, forgiving: false });
  }
  return held;
}

/** Hashed: the table tells nobody who tried to sign in, and a key has a bounded length. */
function keyOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}

function accountOf(rule: AttemptRule, body: unknown): string | undefined {
  if (!rule.accountField || typeof body !== 'object' || body === null) return undefined;
  const named: unknown = Reflect.get(body, rule.accountField);
  return typeof named === 'string' ? named.trim().toLowerCase() : undefined;
}

function refuse(seconds: number): never {
  const minutes = Math.ceil(seconds / 60);
  const text = {
    ru: `Слишком много попыток. Повторите через ${minutes} мин.`,
    en: `Too many attempts. Try again in ${minutes} min.`,
  };
  throw new RefusedError(429, 'TooManyAttempts', text, { headers: { 'Retry-After': String(seconds) } });
}

export default attemptLimits;
