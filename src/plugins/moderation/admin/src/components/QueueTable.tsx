import { Box, Checkbox, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { QueueItem } from '../../../shared/contract';
import { isSelectable } from '../hooks/use-selection';
import { useWords } from '../words';
import { QueueTerm } from './QueueTerm';
import { QueueTitle } from './QueueTitle';
import { StageBadge } from './StageBadge';

interface QueueTableProps {
  items: QueueItem[];
  /** Ticked rows by id of the case; null: this person decides nothing. */
  chosen: ReadonlyMap<string, QueueItem> | null;
  onToggle: (item: QueueItem) => void;
  onToggleAll: (items: QueueItem[]) => void;
}

/** The queue; a row leads to its case. */
export const QueueTable = forwardRef<HTMLDivElement, QueueTableProps>(
  ({ items, chosen, onToggle, onToggleAll }, ref) => {
    const { say } = useWords();
    const heads = [
      say('queue.document', 'Материал'),
      say('queue.from', 'От кого'),
      say('queue.stage', 'Стадия'),
      say('queue.due', 'Решить до'),
    ];
    const selectable = items.filter(isSelectable);
    const ticked = selectable.filter(({ documentId }) => chosen?.has(documentId)).length;
    const every = ticked > 0 && (ticked === selectable.length || 'indeterminate');
    return (
      <Box ref={ref} tabIndex={0} role="region" aria-label={say('queue.table', 'Очередь')}>
        <Table colCount={heads.length + 1} rowCount={items.length + 1}>
          <TableHead
            heads={heads}
            first={
              chosen && (
                <Checkbox
                  aria-label={say('queue.select-all', 'Отметить все на странице')}
                  checked={every}
                  disabled={selectable.length === 0}
                  onCheckedChange={() => onToggleAll(items)}
                />
              )
            }
          />
          <Tbody>
            {items.map((item) => (
              <Tr key={item.documentId}>
                {chosen && (
                  <Td>
                    {isSelectable(item) && (
                      <Checkbox
                        aria-label={say('queue.select', 'Отметить: {title}', { title: item.target.title })}
                        checked={chosen.has(item.documentId)}
                        onCheckedChange={() => onToggle(item)}
                      />
                    )}
                  </Td>
                )}
                <Td>
                  <QueueTitle item={item} />
                </Td>
                <Td>
                  <Flex direction="column" alignItems="flex-start">
                    <Typography>
                      {item.organization?.shortName ?? say('queue.shared', 'Общее для всех')}
                    </Typography>
                    <Typography variant="pi" textColor="neutral600">
                      {item.author?.name}
                    </Typography>
                  </Flex>
                </Td>
                <Td>
                  <Flex direction="column" alignItems="flex-start" gap={1}>
                    <StageBadge stage={item.stage} />
                    <Typography variant="pi" textColor="neutral600">
                      {item.claim?.by.name}
                    </Typography>
                  </Flex>
                </Td>
                <Td>
                  <QueueTerm item={item} />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </Box>
    );
  },
);
