import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { type JobProgressWord, jobProgressTexts } from './job-progress-texts';

/** The words of the bar, and lengths of time for people. */
export function useJobWords() {
  const { formatMessage } = useIntl();
  const say = useCallback(
    (id: JobProgressWord, values?: Record<string, string | number>): string =>
      formatMessage({ id, defaultMessage: jobProgressTexts.ru[id] }, values),
    [formatMessage],
  );
  const sayTime = useCallback(
    (seconds: number): string => {
      if (seconds < 1) return say('shared.job.instant');
      if (seconds < 60) return say('shared.job.seconds', { count: Math.round(seconds) });
      const minutes = Math.round(seconds / 60);
      if (minutes < 60) return say('shared.job.minutes', { count: minutes });
      return say('shared.job.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
    },
    [say],
  );
  return { say, sayTime };
}
