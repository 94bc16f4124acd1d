import { Flex, Loader } from '@strapi/design-system';
import { Notice } from '../../../../../admin/shared/Notice';
import type { Answer } from '../../../../../admin/shared/use-answer';
import type { TaskRow } from '../../../shared/contract';
import { useWords } from '../hooks/use-words';
import { ScheduleTable } from './ScheduleTable';

/** The tasks come by an answer of their own, which may be late or fail while the list of jobs is there. */
export const Schedule = ({ tasks }: { tasks: Answer<readonly TaskRow[]> }) => {
  const { say } = useWords();
  if (tasks.data) return <ScheduleTable tasks={tasks.data} />;
  if (tasks.stage === 'failed')
    return (
      <Notice variant="danger" title={say('jobs.refused')}>
        {say('jobs.schedule.failed')}
      </Notice>
    );
  return (
    <Flex justifyContent="center" padding={6}>
      <Loader>{say('jobs.schedule.loading')}</Loader>
    </Flex>
  );
};
