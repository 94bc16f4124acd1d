import { Box, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { QueueItem } from '../../../shared/contract';
import { useWords } from '../words';
import { Moment } from './Moment';
import { StageBadge } from './StageBadge';
import { useTypeName } from './type-names';

const Title = ({ item }: { item: QueueItem }) => {
  const { say } = useWords();
  const typeName = useTypeName();
  const kind = typeName(item.target.type);
  return (
    <Flex direction="column" alignItems="flex-start" maxWidth="40rem">
      <Typography tag={Link} to={`cases/${item.documentId}`} fontWeight="semiBold" textColor="primary700">
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
    </Flex>
  );
};

const Term = ({ item }: { item: QueueItem }) => {
  const { say } = useWords();
  if (item.plannedAt) return <Moment at={item.plannedAt} />;
  if (!item.dueAt) return <>–</>;
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography textColor={item.isOverdue ? 'danger600' : 'neutral800'}>
        <Moment at={item.dueAt} />
      </Typography>
      {item.isOverdue && (
        <Typography variant="pi" fontWeight="bold" textColor="danger600">
          {say('queue.overdue', 'Срок прошёл')}
        </Typography>
      )}
    </Flex>
  );
};

/** The queue; a row leads to its case. */
export const QueueTable = ({ items }: { items: QueueItem[] }) => {
  const { say } = useWords();
  const heads = [
    say('queue.document', 'Материал'),
    say('queue.organization', 'Организация'),
    say('queue.author', 'Отправил'),
    say('queue.stage', 'Стадия'),
    say('queue.claim', 'Рассматривает'),
    say('queue.due', 'Решить до'),
  ];
  return (
    <Box tabIndex={0} role="region" aria-label={say('queue.table', 'Очередь')}>
      <Table colCount={heads.length} rowCount={items.length + 1}>
        <Thead>
          <Tr>
            {heads.map((head) => (
              <Th key={head}>
                <Typography variant="sigma">{head}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {items.map((item) => (
            <Tr key={item.documentId}>
              <Td>
                <Title item={item} />
              </Td>
              <Td>
                <Typography>
                  {item.organization?.shortName ?? say('queue.shared', 'Общее для всех')}
                </Typography>
              </Td>
              <Td>
                <Typography>{item.author?.name ?? '–'}</Typography>
              </Td>
              <Td>
                <StageBadge stage={item.stage} />
              </Td>
              <Td>
                <Typography>{item.claim?.by.name ?? '–'}</Typography>
              </Td>
              <Td>
                <Term item={item} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
};
