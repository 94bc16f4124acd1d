import { Flex } from '@strapi/design-system';
import { SelectFilter } from '../../../../../admin/shared/SelectFilter';
import { JOB_STAGES } from '../../../../../domain/jobs/stages';
import type { QueueFigures, TaskRow } from '../../../shared/contract';
import type { JobsAddress } from '../hooks/use-jobs';
import { useWords } from '../hooks/use-words';

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
      <SelectFilter
        label={say('jobs.filter.stage')}
        value={query.stage}
        choices={JOB_STAGES.map((stage) => {
          const count = counted.get(stage);
          const word = say(`jobs.stage.${stage}`);
          return { value: stage, label: count === undefined ? word : `${word} (${count})` };
        })}
        onChange={(stage) => onChange({ stage })}
      />
      <SelectFilter
        label={say('jobs.filter.task')}
        value={query.task}
        choices={tasks.map((task) => ({ value: task.name, label: titleOf(task) }))}
        onChange={(task) => onChange({ task })}
      />
    </Flex>
  );
};
