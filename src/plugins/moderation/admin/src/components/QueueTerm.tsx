import { Flex, Typography } from '@strapi/design-system';
import type { QueueItem } from '../../../shared/contract';
import { useWords } from '../words';
import { Moment } from './Moment';

/** Until when it has to be decided, or when it becomes public by the clock of the organisation. */
export const QueueTerm = ({ item }: { item: QueueItem }) => {
  const { say } = useWords();
  if (item.plannedAt) {
    return (
      <Flex direction="column" alignItems="flex-start">
        <Moment at={item.plannedAt} zone={item.organization?.timeZone} />
        <Typography variant="pi" textColor="neutral600">
          {say('queue.planned', 'публикация, время организации')}
        </Typography>
      </Flex>
    );
  }
  if (!item.dueAt) return <>–</>;
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography textColor={item.isOverdue ? 'danger600' : 'neutral800'}>
        <Moment at={item.dueAt} zone={item.organization?.timeZone} />
      </Typography>
      {item.organization && (
        <Typography variant="pi" textColor="neutral600">
          {say('queue.clock', 'время организации')}
        </Typography>
      )}
      {item.isOverdue && (
        <Typography variant="pi" fontWeight="bold" textColor="danger600">
          {say('queue.overdue', 'Срок прошёл')}
        </Typography>
      )}
    </Flex>
  );
};
