import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Json } from '../../../../shared/contract';
import type { JournalDetails } from '../../../../shared/journal';
import { valueText } from './value-text';

const Value = ({ value, label }: { value: Json | undefined; label: string }) => (
  // Reachable by keyboard, for a long value scrolls.
  <Box maxHeight="24rem" maxWidth="34rem" overflow="auto" tabIndex={0} role="group" aria-label={label}>
    <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{valueText(value)}</Typography>
  </Box>
);

/** Field by field, what was and what is. */
export const DifferenceTable = ({ entry }: { entry: JournalDetails }) => {
  const { formatMessage } = useIntl();
  const names = [...new Set([...Object.keys(entry.before ?? {}), ...Object.keys(entry.after ?? {})])];
  const field = formatMessage({ id: 'audit.entry.field', defaultMessage: 'Поле' });
  const was = formatMessage({ id: 'audit.entry.before', defaultMessage: 'Было' });
  const is = formatMessage({ id: 'audit.entry.after', defaultMessage: 'Стало' });
  if (names.length === 0)
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: 'audit.entry.no-fields', defaultMessage: 'Значения полей не записаны.' })}
      </Typography>
    );

  return (
    <Table colCount={3} rowCount={names.length + 1}>
      <Thead>
        <Tr>
          {[field, was, is].map((head) => (
            <Th key={head}>
              <Typography variant="sigma">{head}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {names.map((name) => {
          const label = entry.labels[name] ?? name;
          return (
            <Tr key={name}>
              <Td>
                <Typography fontWeight="semiBold">{label}</Typography>
              </Td>
              <Td>
                <Value value={entry.before?.[name]} label={`${label}: ${was}`} />
              </Td>
              <Td>
                <Value value={entry.after?.[name]} label={`${label}: ${is}`} />
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
