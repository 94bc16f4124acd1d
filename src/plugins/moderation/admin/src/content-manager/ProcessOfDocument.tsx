import { Flex, Typography } from '@strapi/design-system';
import type { CaseProcess } from '../../../shared/evidence';
import { ProcessStep } from '../components/process/ProcessStep';
import { tellStageChanged } from '../hooks/stage-changed';
import { useWords } from '../words';

interface ProcessOfDocumentProps {
  caseId: string;
  process: CaseProcess;
}

/** The step that waits, or the one the next submission begins with: who decides it, and what to attach. */
export const ProcessOfDocument = ({ caseId, process: { steps, present } }: ProcessOfDocumentProps) => {
  const { say, pick } = useWords();
  const position = present ?? 0;
  const step = steps[position];
  if (!step) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="semiBold">
        {say('process.step', 'Шаг {number} из {count}: {name}', {
          number: position + 1,
          count: steps.length,
          name: pick(step.name),
        })}
      </Typography>
      <ProcessStep caseId={caseId} step={step} mayTick={false} onDone={tellStageChanged} />
    </Flex>
  );
};
