import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { JobState } from '../../plugins/jobs/shared/contract';
import { sentenceOfJob } from './job-sentence';
import { ProgressLine } from './ProgressLine';
import { useAct } from './use-act';
import { isLive, useJob } from './use-job';
import { useJobWords } from './use-job-words';

interface JobProgressProps {
  /** As `enqueue` gave it; enqueued in a request of the person who looks. */
  id: string;
  /** What is being done, in a few words. */
  name: string;
  /** Called once when the job has ended, whichever way; memoised by the caller. */
  onEnd?: (state: JobState) => void;
}

/** The bar of one job that the person has started, with a button that cancels it. */
export const JobProgress = ({ id, name, onEnd }: JobProgressProps) => {
  const { say } = useJobWords();
  const { answer, cancel } = useJob(id, onEnd);
  const { act, busy, reason } = useAct();
  if (answer.stage === 'failed') return <Typography>{say('shared.job.gone')}</Typography>;
  const state = answer.data;
  if (!state) return <Loader small>{name}</Loader>;
  const canCancel = isLive(state.stage) && !state.isCancelling;
  return (
    <Flex gap={4} alignItems="center" width="100%">
      <Flex direction="column" alignItems="stretch" gap={1} flex="1">
        <Typography fontWeight="semiBold">{name}</Typography>
        {state.progress && <ProgressLine name={name} progress={state.progress} />}
        <Box role="status">
          <Typography variant="pi" textColor={state.stage === 'dead' ? 'danger600' : 'neutral600'}>
            {reason ?? sentenceOfJob(state, say)}
          </Typography>
        </Box>
      </Flex>
      {canCancel && (
        <Button
          variant="tertiary"
          loading={busy}
          onClick={() => void act(cancel, say('shared.job.cancel-asked'))}
        >
          {say('shared.job.cancel')}
        </Button>
      )}
    </Flex>
  );
};
