import type { DeliveryOutcome } from '../channels/adapter';

/** What nodemailer adds to an error: the server's answer, and the command it answered. */
interface MailError extends Error {
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
  readonly code?: string;
}

const isMailError = (error: unknown): error is MailError => error instanceof Error;

/**
 * What a refusal of the mail server means (RFC 5321, 4.2.1). 5xx to the recipient: the mailbox does not exist or wants
 * nothing. 5xx to the content: only this letter. 5xx before: our own account or sender, which an administrator mends, so
 * the letter waits like after any other failure.
 */
export function mailFailure(error: unknown): DeliveryOutcome {
  if (!isMailError(error)) return { outcome: 'retry', reason: 'Почтовый сервер не ответил.' };
  const { responseCode = 0, response, command = '', code } = error;
  const reason = response
    ? `Почтовый сервер ответил: ${response}`
    : `Нет связи с почтовым сервером: ${code ?? error.message}`;
  if (responseCode < 500) return { outcome: 'retry', reason };
  if (command === 'RCPT TO') return { outcome: 'refused', reason, suppress: true };
  if (command === 'DATA') return { outcome: 'refused', reason, suppress: false };
  return { outcome: 'retry', reason };
}
