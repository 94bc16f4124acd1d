import { ForbiddenAddressError } from '../../../../../../shared/http/guarded-agents';
import { type OutboundAnswer, OutboundTimeoutError } from '../../../../../../shared/http/outbound-request';
import { retryAfterSeconds } from '../../../../../../shared/http/retry-after';
import type { DeliveryOutcome } from '../adapter';

/** Reasons are for the delivery log: Russian, without secrets. */
export const sent: DeliveryOutcome = { outcome: 'sent' };

/** No attempt will succeed; `suppress`: nothing will ever reach this address again. */
export const refused = (reason: string, suppress = false): DeliveryOutcome => ({
  outcome: 'refused',
  reason,
  suppress,
});

/** Another attempt may succeed; `afterSeconds` is what the other side asked for. */
export const later = (reason: string, afterSeconds: number | null = null): DeliveryOutcome => ({
  outcome: 'retry',
  reason,
  ...(afterSeconds === null ? {} : { afterSeconds }),
});

const MOST_OF_ANSWER = 300;

/** The beginning of an answer on one line, for the log. */
const excerptOf = ({ body }: OutboundAnswer): string =>
  body.toString('utf8').replace(/\s+/g, ' ').trim().slice(0, MOST_OF_ANSWER);

const told = (answer: OutboundAnswer): string => {
  const excerpt = excerptOf(answer);
  return excerpt === '' ? `Ответ ${answer.status}` : `Ответ ${answer.status}: ${excerpt}`;
};

/** What the status alone says; null: success, look into the body. */
export function failureOf(answer: OutboundAnswer, now: Date): DeliveryOutcome | null {
  const { status, headers } = answer;
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) {
    return refused(`Ответ ${status}: адрес перенаправляет. Укажите в настройках окончательный адрес.`);
  }
  const isTemporary = status === 408 || status === 425 || status === 429 || status >= 500;
  return isTemporary
    ? later(told(answer), retryAfterSeconds(headers['retry-after'], now))
    : refused(told(answer));
}

/** A call without an answer. What is thrown tells of names and ports, never of headers or bodies. */
export function outcomeOfError(error: unknown): DeliveryOutcome {
  if (error instanceof ForbiddenAddressError) {
    return refused('Адрес ведёт во внутреннюю сеть, такие запросы запрещены (см. OUTBOUND_ALLOWED).');
  }
  if (error instanceof OutboundTimeoutError) return later('Нет ответа вовремя');
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'ошибка';
  return later(`Связь не удалась: ${code}`);
}
