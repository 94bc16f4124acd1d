import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { TableHead } from '../shared/TableHead';
import type { Conflict } from './conflict';
import { message } from './texts';

const MAX_SHOWN = 120;

/** A short text of a simple value; null for blocks, files and components, which do not fit into a cell. */
function shortText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  return value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
}

function useLabels(model: string): (name: string) => string {
  const { formatMessage } = useIntl();
  const { edit } = useDocumentLayout(model);
  const fields = edit.layout.flat(2);
  return (name) => {
    const label = fields.find((field) => field.name === name)?.label ?? name;
    return formatMessage({ id: label, defaultMessage: label });
  };
}

const Value = ({ value }: { value: unknown }) => {
  const { formatMessage } = useIntl();
  if (typeof value === 'boolean') {
    return <Typography>{formatMessage(message(value ? 'yes' : 'no'))}</Typography>;
  }
  return <Typography>{shortText(value) ?? formatMessage(message('complex'))}</Typography>;
};

const ChangedBy = ({ conflict, name }: { conflict: Conflict; name: string }) => {
  const { formatMessage } = useIntl();
  const isMine = conflict.mine.includes(name);
  if (isMine && conflict.theirs.includes(name)) {
    return <Typography fontWeight="bold">{formatMessage(message('by-both'))}</Typography>;
  }
  return <Typography>{formatMessage(message(isMine ? 'by-you' : 'by-other'))}</Typography>;
};

const HEADS = ['field', 'changed-by', 'my-value', 'saved-value'] as const;

/** Field by field: who has changed it since the form was opened, what the person typed, what is saved now. */
export const ChangesTable = ({ conflict }: { conflict: Conflict }) => {
  const { formatMessage } = useIntl();
  const labelOf = useLabels(conflict.model);
  const names = [...new Set([...conflict.theirs, ...conflict.mine])];
  if (names.length === 0) return null;
  return (
    <Table colCount={HEADS.length} rowCount={names.length + 1}>
      <TableHead heads={HEADS.map((head) => formatMessage(message(head)))} />
      <Tbody>
        {names.map((name) => (
          <Tr key={name}>
            <Td>
              <Typography>{labelOf(name)}</Typography>
            </Td>
            <Td>
              <ChangedBy conflict={conflict} name={name} />
            </Td>
            <Td>
              <Value value={conflict.myValues[name]} />
            </Td>
            <Td>
              <Value value={conflict.theirValues[name]} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
