import { Button, Flex, Table, Tbody, Td, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { ArchiveAnswer } from '../../../shared/version-contract';
import { useVersionWords } from './use-version-words';

type Archived = ArchiveAnswer['data'][number];

interface ArchiveTableProps {
  documents: readonly Archived[];
  onRestore: (document: Archived) => void;
}

const WRAPPED = { whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;

export const ArchiveTable = ({ documents, onRestore }: ArchiveTableProps) => {
  const { formatMessage } = useIntl();
  const words = useVersionWords();
  const heads = [
    formatMessage({ id: 'audit.archive.title-of', defaultMessage: 'Название' }),
    formatMessage({ id: 'audit.archive.organization', defaultMessage: 'Организация' }),
    formatMessage({ id: 'audit.archive.deleted', defaultMessage: 'Удалено' }),
  ];
  const restoring = formatMessage({ id: 'audit.versions.restore', defaultMessage: 'Восстановить' });
  return (
    <Table colCount={heads.length + 1} rowCount={documents.length + 1}>
      <TableHead
        heads={heads}
        last={
          <VisuallyHidden>
            {formatMessage({ id: 'audit.versions.actions', defaultMessage: 'Действия' })}
          </VisuallyHidden>
        }
      />
      <Tbody>
        {documents.map((document) => (
          <Tr key={document.id}>
            <Td>
              <Flex direction="column" alignItems="flex-start" style={WRAPPED}>
                <Typography
                  tag={Link}
                  to={`/plugins/versions/${document.type}/${document.documentId}`}
                  textColor="primary600"
                  fontWeight="semiBold"
                >
                  {document.isErased ? words.erased : document.title}
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {words.type(document.type)}
                </Typography>
              </Flex>
            </Td>
            <Td>
              <Typography style={WRAPPED}>{document.organizationTitle ?? '—'}</Typography>
            </Td>
            <Td>
              <Flex direction="column" alignItems="flex-start">
                <Typography>{words.when(document)}</Typography>
                <Typography variant="pi" textColor="neutral600">
                  {words.who(document.actor)}
                </Typography>
              </Flex>
            </Td>
            <Td>
              {document.mayRestore && (
                <Button
                  size="S"
                  variant="secondary"
                  aria-label={`${restoring}: ${document.title}`}
                  onClick={() => onRestore(document)}
                >
                  {restoring}
                </Button>
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
