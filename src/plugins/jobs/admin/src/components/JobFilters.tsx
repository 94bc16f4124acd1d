import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { JOB_STAGES } from '../../../../../domain/jobs/stages';
import type { QueueFigures, TaskRow } from '../../../shared/contract';
import type { JobsAddress } from '../hooks/use-jobs';
import { useWords } from '../hooks/use-words';

interface ChoiceProps {
  label: string;
  value: string | undefined;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}

const Choice = ({ label, value, choices, onChange }: ChoiceProps) => {
  const { say } = useWords();
  return (
    <Box minWidth="24rem" flex="1" maxWidth="48rem">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={value ?? ''}
          placeholder={say('jobs.all')}
          clearLabel={say('jobs.clear')}
          onChange={(chosen: string | number) => onChange(String(chosen) || undefined)}
          onClear={() => onChange(undefined)}
        >
          {choices.map((choice) => (
            <SingleSelectOption key={choice.value} value={choice.value}>
              {choice.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};

interface JobFiltersProps {
  query: JobsAddress;
  tasks: readonly TaskRow[];
  figures: QueueFigures;
  onChange: (change: Partial<JobsAddress>) => void;
}

/** By state, with how many are in it, and by work. */
export const JobFilters = ({ query, tasks, figures, onChange }: JobFiltersProps) => {
  const { say, titleOf } = useWords();
  const counted = new Map<string, number>(Object.entries(figures));
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Choice
        label={say('jobs.filter.stage')}
        value={query.stage}
        choices={JOB_STAGES.map((stage) => {
          const count = counted.get(stage);
          const word = say(`jobs.stage.${stage}`);
          return { value: stage, label: count === undefined ? word : `${word} (${count})` };
        })}
        onChange={(stage) => onChange({ stage })}
      />
      <Choice
        label={say('jobs.filter.task')}
        value={query.task}
        choices={tasks.map((task) => ({ value: task.name, label: titleOf(task) }))}
        onChange={(task) => onChange({ task })}
      />
    </Flex>
  );
};
