import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import { AttemptCounter } from '../../../../../shared/limits/attempt-counter';
import type { Allowance } from '../../../../../shared/limits/attempt-rules';
import type { ContactChannel } from '../../../shared/preferences';

const DAY = 86_400;

/** Of each of the two: a person who asks, whatever they remove meanwhile, and a number, whoever asks. */
const PAUSE: Allowance = { points: 1, seconds: 60 };
const USER_DAY: Allowance = { points: 10, seconds: DAY };
const NUMBER_DAY: Allowance = { points: 5, seconds: DAY };

function refuse(waitMs: number): never {
  const seconds = Math.ceil(waitMs / 1000);
  const minutes = Math.ceil(seconds / 60);
  const text = {
    ru: `Код уже отправлен. Новый можно запросить через ${minutes} мин.`,
    en: `The code was sent. Ask for another one in ${minutes} min.`,
  };
  throw new RefusedError(429, 'CodeSentAlready', text, { headers: { 'Retry-After': String(seconds) } });
}

/**
 * A code costs money and disturbs whoever has the number: counted in PostgreSQL, by all instances together, past the row
 * of the contact, which its person may delete at any time.
 */
export function codeAllowance(strapi: Core.Strapi) {
  const counter = new AttemptCounter(strapi);
  return {
    /** Takes one code. @throws RefusedError 429 `CodeSentAlready` with Retry-After */
    async take(userId: number, channel: ContactChannel, address: string): Promise<void> {
      const held: [string, Allowance][] = [
        [`contact-user:${userId}:${channel}`, PAUSE],
        [`contact-user:${userId}`, USER_DAY],
        [`contact-number:${channel}:${address}`, PAUSE],
        [`contact-number:${channel}:${address}`, NUMBER_DAY],
      ];
      // One after another: what the narrow counter refuses uses up nothing of the wider ones.
      for (const [key, allowance] of held) {
        const wait = await counter.take(key, allowance);
        if (wait > 0) refuse(wait);
      }
    },
  };
}
