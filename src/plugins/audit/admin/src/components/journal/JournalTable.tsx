import { Button, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { TableHead } from '../../../../../../admin/shared/TableHead';
import type { JournalRow } from '../../../../shared/journal';
import { useJournalWords } from './words';

interface JournalTableProps {
  rows: readonly JournalRow[];
  onOpen: (row: JournalRow) => void;
}

export const JournalTable = ({ rows, onOpen }: JournalTableProps) => {
  const { formatMessage } = useIntl();
  const words = useJournalWords();
  const heads = [
    formatMessage({ id: 'audit.journal.time', defaultMessage: 'Когда' }),
    formatMessage({ id: 'audit.journal.action', defaultMessage: 'Действие' }),
    formatMessage({ id: 'audit.journal.object', defaultMessage: 'Объект' }),
    formatMessage({ id: 'audit.journal.person', defaultMessage: 'Кто' }),
    formatMessage({ id: 'audit.journal.organization', defaultMessage: 'Организация' }),
  ];

  return (
    <Table colCount={heads.length} rowCount={rows.length + 1}>
      <TableHead heads={heads} />
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <Td>
              <Typography>{words.time(row.at)}</Typography>
            </Td>
            <Td>
              <Button
                variant="ghost"
                aria-label={formatMessage(
                  { id: 'audit.journal.open', defaultMessage: '{action}: {object}, {time} — подробно' },
                  { action: words.action(row.action), object: words.object(row), time: words.time(row.at) },
                )}
                onClick={() => onOpen(row)}
              >
                {words.action(row.action)}
              </Button>
            </Td>
            <Td maxWidth="28rem">
              <Flex direction="column" alignItems="flex-start">
                <Typography ellipsis title={words.object(row)}>
                  {words.object(row)}
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {words.type(row)}
                </Typography>
              </Flex>
            </Td>
            <Td>
              <Flex direction="column" alignItems="flex-start">
                <Typography>{words.actor(row)}</Typography>
                <Typography variant="pi" textColor="neutral600">
                  {row.address ?? words.kinds[row.actor.kind]}
                </Typography>
              </Flex>
            </Td>
            <Td maxWidth="22rem">
              <Typography ellipsis>{row.organization?.name ?? '—'}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
