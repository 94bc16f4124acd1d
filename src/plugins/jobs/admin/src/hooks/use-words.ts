import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { readReason } from '../../../../../admin/shared/job-reason';
import type { JobRow, TaskRow } from '../../../shared/contract';
import ru from '../translations/ru.json';

export type WordKey = keyof typeof ru;

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
      const { code, details } = readReason(reason);
      return code ? say(`jobs.reason.${code}`, { details }) : details;
    },
    [say],
  );
  return { say, titleOf, sayReason };
}
