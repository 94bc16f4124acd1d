import { Flex, IconButton } from '@strapi/design-system';
import { ArrowClockwise, Cross, Trash } from '@strapi/icons';
import { mayBeDone } from '../../../../../domain/jobs/stages';
import type { JobRow, JobVerb } from '../../../shared/contract';
import { useWords } from '../hooks/use-words';

interface JobActionsProps {
  job: JobRow;
  onVerb: (verb: JobVerb, job: JobRow) => void;
}

const VERBS = [
  { verb: 'retry', icon: ArrowClockwise },
  { verb: 'cancel', icon: Cross },
  { verb: 'discard', icon: Trash },
] as const;

/** The buttons of what may be done with the job now. */
export const JobActions = ({ job, onVerb }: JobActionsProps) => {
  const { say, titleOf } = useWords();
  const name = `${titleOf(job)} № ${job.id}`;
  const possible = VERBS.filter(({ verb }) => mayBeDone(verb, job.stage));
  return (
    <Flex gap={1}>
      {possible.map(({ verb, icon: Icon }) => (
        <IconButton
          key={verb}
          label={say(`jobs.${verb}`, { job: name })}
          variant="ghost"
          disabled={verb === 'cancel' && job.isCancelling}
          onClick={() => onVerb(verb, job)}
        >
          <Icon />
        </IconButton>
      ))}
    </Flex>
  );
};
