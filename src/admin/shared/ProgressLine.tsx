import { Box, Flex, Typography } from '@strapi/design-system';
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
  const percent = total > 0 ? Math.min(100, (100 * done) / total) : 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      <Box
        role="progressbar"
        aria-label={say('shared.job.bar', { name })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent)}
        aria-valuetext={figures}
        background="neutral200"
        height="0.8rem"
        hasRadius
        overflow="hidden"
      >
        <Box background="primary600" height="100%" width={`${percent}%`} />
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {figures}
      </Typography>
    </Flex>
  );
};
