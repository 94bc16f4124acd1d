import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { CaseProcess } from '../../../../shared/evidence';
import { useWords } from '../../words';
import { Section } from '../Section';
import { ProcessStep } from './ProcessStep';
import { StepLine, type StepState } from './StepLine';

interface ProcessSectionProps {
  caseId: string;
  process: CaseProcess;
  onDone: () => void;
}

export function stateOf(position: number, present: number | null): StepState {
  if (present === null || position > present) return 'ahead';
  return position === present ? 'present' : 'passed';
}

/** One review without papers is said by the decision bar already. */
const isPlain = ({ steps: [first, second] }: CaseProcess): boolean =>
  !second && first?.documents.length === 0 && first.checklist.length === 0 && first.approvals === 1;

/** Where the case stands in its workflow, and what each step has of what it asks for. */
export const ProcessSection = ({ caseId, process, onDone }: ProcessSectionProps) => {
  const { say, pick } = useWords();
  const { steps, present } = process;
  const [chosen, setChosen] = useState<number | null>(null);
  const last = steps.length - 1;
  const shown = Math.min(chosen ?? present ?? 0, last);
  const step = steps[shown];
  if (isPlain(process) || !step) return null;
  const drawn = steps.map(({ code, name }, position) => ({
    code,
    name: pick(name),
    state: stateOf(position, present),
    details: position !== shown && (
      <Button
        size="S"
        variant="ghost"
        aria-label={say('process.show', 'Показать шаг: {name}', { name: pick(name) })}
        onClick={() => setChosen(position)}
      >
        {say('process.show-short', 'Показать')}
      </Button>
    ),
  }));
  return (
    <Section title={say('process.title', 'Шаги и документы')}>
      <StepLine steps={drawn} />
      <Box background="neutral100" padding={4} hasRadius>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="h3" variant="delta">
            {say('process.step', 'Шаг {number} из {count}: {name}', {
              number: shown + 1,
              count: steps.length,
              name: pick(step.name),
            })}
          </Typography>
          <ProcessStep
            key={step.code}
            caseId={caseId}
            step={step}
            mayTick={shown === present && process.againstTicking.length === 0}
            onDone={onDone}
          />
        </Flex>
      </Box>
    </Section>
  );
};
