import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { JobProgress } from '../../plugins/jobs/shared/contract';
import { useJobWords } from './use-job-words';

interface ProgressLineProps {
  /** What is being done, for those who hear the page. */
  name: string;
  progress: JobProgress;
}

/** A bar with its figures: n of m, how fast, how long still. */
export const ProgressLine = ({ name, progress }: ProgressLineProps) => {
  const { formatNumber } = useIntl();
  const { say, sayTime } = useJobWords();
  const { done, total, rate, remainingSeconds } = progress;
  const figures = [
    say('shared.job.of', { done: formatNumber(done), total: formatNumber(total) }),
    ...(rate ? [say('shared.job.rate', { rate: formatNumber(rate, { maximumFractionDigits: 1 }) })] : []),
    ...(remainingSeconds === null ? [] : [say('shared.job.remaining', { time: sayTime(remainingSeconds) })]),
  ].join(' · ');
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      <ProgressBar
        aria-label={say('shared.job.bar', { name })}
        value={total > 0 ? Math.min(100, (100 * done) / total) : 0}
        getValueLabel={() => figures}
      />
      <Typography variant="pi" textColor="neutral600">
        {figures}
      </Typography>
    </Flex>
  );
};
