import { Badge } from '@strapi/design-system';
import type { JobRow } from '../../../shared/contract';
import { useWords } from '../hooks/use-words';

/** The dark tones: those that a badge has by itself are too pale for its small letters. */
const LOOKS = {
  waiting: ['neutral150', 'neutral800'],
  running: ['primary100', 'primary700'],
  failed: ['warning100', 'warning700'],
  dead: ['danger100', 'danger700'],
  done: ['success100', 'success700'],
  cancelled: ['neutral150', 'neutral800'],
  discarded: ['neutral150', 'neutral800'],
} as const;

export const StageBadge = ({ job }: { job: JobRow }) => {
  const { say } = useWords();
  const [background, text] = LOOKS[job.stage];
  return (
    <Badge backgroundColor={background} textColor={text} maxWidth="max-content">
      {say(job.isCancelling ? 'jobs.stage.cancelling' : `jobs.stage.${job.stage}`)}
    </Badge>
  );
};
