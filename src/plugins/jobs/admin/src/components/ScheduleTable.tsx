import { EmptyStateLayout, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { TaskRow } from '../../../shared/contract';
import { useWords } from '../hooks/use-words';

/** What happens by itself: when it did last, and when it will next, in the time of who looks. */
export const ScheduleTable = ({ tasks }: { tasks: readonly TaskRow[] }) => {
  const { say, titleOf } = useWords();
  const { formatDate } = useIntl();
  const at = (time: string): string => formatDate(time, { dateStyle: 'medium', timeStyle: 'short' });
  const ticking = tasks.flatMap((task) => (task.tick ? [{ ...task, tick: task.tick }] : []));
  if (ticking.length === 0) return <EmptyStateLayout content={say('jobs.schedule.empty')} />;
  const heads = [
    say('jobs.filter.task'),
    say('jobs.column.tick'),
    say('jobs.column.last'),
    say('jobs.column.next'),
  ];
  return (
    <Table colCount={heads.length} rowCount={ticking.length + 1}>
      <TableHead heads={heads} />
      <Tbody>
        {ticking.map(({ tick, ...task }) => (
          <Tr key={task.name}>
            <Td>
              <Flex direction="column" alignItems="flex-start">
                <Typography fontWeight="semiBold">{titleOf({ ...task, tick })}</Typography>
                <Typography variant="pi" textColor="neutral600">
                  {task.name}
                </Typography>
              </Flex>
            </Td>
            <Td>
              <Typography tag="code">{tick.cron}</Typography>
            </Td>
            <Td>
              <Typography>{tick.lastAt ? at(tick.lastAt) : say('jobs.never')}</Typography>
            </Td>
            <Td>
              <Typography>{tick.nextAt ? at(tick.nextAt) : say('jobs.far')}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
