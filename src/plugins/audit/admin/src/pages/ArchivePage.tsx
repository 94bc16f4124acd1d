import { Box, EmptyStateLayout } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { VersionSummary } from '../../../shared/version-contract';
import { ArchiveFilters } from '../components/ArchiveFilters';
import { ArchiveTable } from '../components/ArchiveTable';
import { RestoreDialog } from '../components/RestoreDialog';
import { useArchive } from '../hooks/use-archive';
import { VERSION_PERMISSIONS } from '../version-permissions';

const Archive = () => {
  const { formatMessage } = useIntl();
  const { answer, reload, query, choices, filter, isFiltered } = useArchive();
  const [restored, setRestored] = useState<VersionSummary | null>(null);
  const title = formatMessage({ id: 'audit.archive.title', defaultMessage: 'Архив' });
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { data: documents, meta } = answer.data;
  const nothing = isFiltered
    ? formatMessage({
        id: 'audit.archive.nothing-found',
        defaultMessage: 'Ничего не найдено. Измените условия поиска.',
      })
    : formatMessage({
        id: 'audit.archive.empty',
        defaultMessage: 'Архив пуст: ни одна доступная вам запись не удалена.',
      });
  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage(
          {
            id: 'audit.archive.subtitle',
            defaultMessage:
              '{count, plural, one {# удалённая запись} few {# удалённые записи} many {# удалённых записей} other {# удалённых записей}}',
          },
          { count: meta.pagination.total },
        )}
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <ArchiveFilters query={query} choices={choices} onChange={filter} />
        </Box>
        {documents.length === 0 ? (
          <EmptyStateLayout content={nothing} />
        ) : (
          <ArchiveTable documents={documents} onRestore={setRestored} />
        )}
        <Pagination.Root
          pageCount={meta.pagination.pageCount}
          total={meta.pagination.total}
          defaultPageSize={20}
        >
          <Pagination.PageSize />
          <Pagination.Links />
        </Pagination.Root>
      </Layouts.Content>
      {restored && (
        <RestoreDialog
          version={restored}
          onClose={() => setRestored(null)}
          onRestored={() => {
            setRestored(null);
            reload();
          }}
        />
      )}
    </Page.Main>
  );
};

const ArchivePage = () => (
  <Page.Protect permissions={VERSION_PERMISSIONS.archive}>
    <Archive />
  </Page.Protect>
);

export default ArchivePage;
