import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { JobRow, TaskRow } from '../../../shared/contract';
import { REASONS } from '../../../shared/ids';
import ru from '../translations/ru.json';

export type WordKey = keyof typeof ru;

const UNREADABLE = 'UnreadablePayload: ';

/** The words of the plugin in the language of the panel; a key without words does not compile. */
export function useWords() {
  const { formatMessage, locale } = useIntl();
  const say = useCallback(
    (id: WordKey, values?: Record<string, string | number>): string =>
      formatMessage({ id, defaultMessage: ru[id] }, values),
    [formatMessage],
  );
  const titleOf = useCallback(
    ({ title, ...job }: JobRow | TaskRow): string => {
      const name = 'task' in job ? job.task : job.name;
      return title ? (locale === 'en' ? title.en : title.ru) : name;
    },
    [locale],
  );
  /** What the queue itself says has words here; what a task threw is shown as it is. */
  const sayReason = useCallback(
    (reason: string): string => {
      if (reason === REASONS.processDied) return say('jobs.reason.process-died');
      if (reason === REASONS.superseded) return say('jobs.reason.superseded');
      if (!reason.startsWith(UNREADABLE)) return reason;
      return say('jobs.reason.unreadable', { details: reason.slice(UNREADABLE.length) });
    },
    [say],
  );
  return { say, titleOf, sayReason };
}
