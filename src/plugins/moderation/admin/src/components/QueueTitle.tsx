import { Flex, Typography } from '@strapi/design-system';
import { Link, useLocation } from 'react-router-dom';
import type { QueueItem } from '../../../shared/contract';
import { useWords } from '../words';
import { useTypeName } from './type-names';

/**
 * What it is; the title leads to the case, with the conditions of the queue for the way on and back. The keys of the
 * queue go from title to title.
 */
export const QueueTitle = ({ item }: { item: QueueItem }) => {
  const { say } = useWords();
  const typeName = useTypeName();
  const { search } = useLocation();
  const kind = typeName(item.target.type);
  return (
    <Flex direction="column" alignItems="flex-start" maxWidth="40rem" minWidth="18rem">
      <Typography
        tag={Link}
        to={{ pathname: `cases/${item.documentId}`, search }}
        data-case={item.documentId}
        fontWeight="semiBold"
        textColor="primary700"
      >
        {item.target.title}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {item.isUpdate ? say('queue.update', '{kind}, изменение', { kind }) : kind}
      </Typography>
      {item.isMinor && (
        <Typography variant="pi" textColor="neutral600">
          {say('queue.minor', 'Мелкая правка без проверки')}
        </Typography>
      )}
      {item.isUnreviewed && (
        <Typography variant="pi" fontWeight="bold" textColor="danger600">
          {say('queue.unreviewed', 'Опубликовано без проверки')}
        </Typography>
      )}
      {item.differsSince && (
        <Typography variant="pi" fontWeight="bold" textColor="danger600">
          {say('queue.differs', 'На сайте не то, что одобрено')}
        </Typography>
      )}
    </Flex>
  );
};
