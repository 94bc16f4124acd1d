import { Field, Flex, NumberInput, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { StepDefinition } from '../../../../../../domain/moderation/workflow';
import type { Path } from '../../../../../../domain/refusal';
import { useWords } from '../../words';
import { useStepWords } from '../process/step-words';

interface StepNumbersProps {
  step: StepDefinition;
  errorAt: (path: Path) => string | undefined;
  onChange: (step: StepDefinition) => void;
}

const OVERDUE = ['remind', 'escalate', 'return'] as const;
const UNITS = ['working-hours', 'working-days'] as const;

/** How many people approve a step, until when, and what happens then. */
export const StepNumbers = ({ step, errorAt, onChange }: StepNumbersProps) => {
  const { say } = useWords();
  const { whenOverdue } = useStepWords();
  const units: Record<(typeof UNITS)[number], string> = {
    'working-hours': say('workflow.hours', 'рабочих часов'),
    'working-days': say('workflow.days', 'рабочих дней'),
  };
  const { term } = step;
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-start">
      <Field.Root required error={errorAt(['approvals'])}>
        <Field.Label>{say('workflow.approvals', 'Сколько человек одобряют')}</Field.Label>
        <NumberInput
          value={step.approvals}
          onValueChange={(value) => onChange({ ...step, approvals: value ?? 0 })}
        />
        <Field.Error />
      </Field.Root>
      <Field.Root required error={errorAt(['term', 'amount'])}>
        <Field.Label>{say('workflow.term', 'Срок')}</Field.Label>
        <NumberInput
          value={term.amount}
          onValueChange={(value) => onChange({ ...step, term: { ...term, amount: value ?? 0 } })}
        />
        <Field.Error />
      </Field.Root>
      <Field.Root>
        <Field.Label>{say('workflow.unit', 'Единица срока')}</Field.Label>
        <SingleSelect
          value={term.unit}
          onChange={(chosen) => {
            const unit = UNITS.find((each) => each === chosen);
            if (unit) onChange({ ...step, term: { ...term, unit } });
          }}
        >
          {UNITS.map((unit) => (
            <SingleSelectOption key={unit} value={unit}>
              {units[unit]}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root>
        <Field.Label>{say('workflow.when-overdue', 'Когда срок прошёл')}</Field.Label>
        <SingleSelect
          value={step.whenOverdue}
          onChange={(chosen) => {
            const next = OVERDUE.find((each) => each === chosen);
            if (next) onChange({ ...step, whenOverdue: next });
          }}
        >
          {OVERDUE.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {whenOverdue[each]}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Flex>
  );
};
