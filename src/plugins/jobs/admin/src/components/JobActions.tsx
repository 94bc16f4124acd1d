import { IconButton } from '@strapi/design-system';
import { ArrowClockwise, Cross, Trash } from '@strapi/icons';
import { CellActions } from '../../../../../admin/shared/CellActions';
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
    <CellActions>
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
    </CellActions>
  );
};
