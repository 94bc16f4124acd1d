import { Status, Typography } from '@strapi/design-system';
import { STAGES } from '../../../../../domain/moderation/stages';
import type { CaseStage } from '../../../shared/contract';
import { useWords } from '../words';

type Tone = 'primary' | 'secondary' | 'success' | 'warning' | 'danger' | 'neutral' | 'alternative';

const TONES: Readonly<Record<CaseStage, Tone>> = {
  draft: 'secondary',
  submitted: 'primary',
  'in-review': 'primary',
  'changes-requested': 'warning',
  approved: 'success',
  rejected: 'danger',
  scheduled: 'alternative',
  published: 'success',
  withdrawn: 'neutral',
  archived: 'neutral',
};

export const StageBadge = ({ stage }: { stage: CaseStage }) => {
  const { pick } = useWords();
  const tone = TONES[stage];
  return (
    <Status variant={tone} size="S" width="min-content">
      <Typography tag="span" variant="omega" fontWeight="bold" textColor={`${tone}700`} ellipsis>
        {pick(STAGES[stage])}
      </Typography>
    </Status>
  );
};
