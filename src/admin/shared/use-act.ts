import { type FetchError, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type RefusedPlace, refusedPlaces } from './refused-places';

const isFetchError = (error: unknown): error is FetchError =>
  error instanceof Error && error.name === 'FetchError';

/**
 * Runs a verb: says when it is done, and when it is refused gives the server's reason, and where in the document it has
 * reasons of its own.
 */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const [places, setPlaces] = useState<readonly RefusedPlace[]>([]);
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const { formatMessage } = useIntl();

  async function act(verb: () => Promise<unknown>, done: string): Promise<boolean> {
    setBusy(true);
    setReason(null);
    setPlaces([]);
    try {
      await verb();
      toggleNotification({ type: 'success', message: done });
      return true;
    } catch (error) {
      const unknown = formatMessage({
        id: 'shared.verb-failed',
        defaultMessage: 'Не получилось. Проверьте связь и повторите.',
      });
      const at = isFetchError(error) ? refusedPlaces(error) : [];
      setPlaces(at);
      // The reason at a field says more than the sentence about the whole request.
      setReason(at[0]?.message ?? (isFetchError(error) ? formatAPIError(error) : unknown));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { act, busy, reason, places };
}
