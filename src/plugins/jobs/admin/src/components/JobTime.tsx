import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useJobWords } from '../../../../../admin/shared/use-job-words';
import type { JobRow } from '../../../shared/contract';
import { useWords } from '../hooks/use-words';

const secondsBetween = (from: string, to: number): number => Math.max(0, (to - Date.parse(from)) / 1000);

/** The one time that matters in the stage: when it starts, how long it runs, when and how fast it ended. */
export const JobTime = ({ job }: { job: JobRow }) => {
  const { say } = useWords();
  const { sayTime } = useJobWords();
  const { formatDate } = useIntl();
  const at = (time: string): string => formatDate(time, { dateStyle: 'short', timeStyle: 'medium' });

  const words = (): string => {
    const { endedAt, startedAt, runAt, stage } = job;
    if (endedAt && startedAt) {
      return say('jobs.time.ended', {
        at: at(endedAt),
        time: sayTime(secondsBetween(startedAt, Date.parse(endedAt))),
      });
    }
    if (endedAt) return say('jobs.time.ended-unstarted', { at: at(endedAt) });
    if (stage === 'running' && startedAt) {
      return say('jobs.time.running', { time: sayTime(secondsBetween(startedAt, Date.now())) });
    }
    if (!runAt) return '—';
    if (stage === 'dead') return say('jobs.time.died', { time: at(runAt) });
    return say(Date.parse(runAt) > Date.now() ? 'jobs.time.run-at' : 'jobs.time.due', { time: at(runAt) });
  };
  return <Typography>{words()}</Typography>;
};
