import { type FetchError, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

const isFetchError = (error: unknown): error is FetchError =>
  error instanceof Error && error.name === 'FetchError';

/** The reason at a field says more than the sentence about the whole request. */
function reasonIn(error: FetchError): string | undefined {
  const details: unknown = error.response?.data?.error?.details;
  if (typeof details !== 'object' || details === null || !('errors' in details)) return undefined;
  const [first]: { message?: string }[] = Array.isArray(details.errors) ? details.errors : [];
  return first?.message;
}

/** Runs a verb: says when it is done, shows the server's reason when it is refused, and tells which it was. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const { formatMessage } = useIntl();

  async function act(verb: () => Promise<unknown>, done: string): Promise<boolean> {
    setBusy(true);
    setReason(null);
    try {
      await verb();
      toggleNotification({ type: 'success', message: done });
      return true;
    } catch (error) {
      const unknown = formatMessage({
        id: 'shared.verb-failed',
        defaultMessage: 'Не получилось. Проверьте связь и повторите.',
      });
      setReason(isFetchError(error) ? (reasonIn(error) ?? formatAPIError(error)) : unknown);
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { act, busy, reason };
}
