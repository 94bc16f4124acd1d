import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import type { JournalExport, JournalRow } from '../../../shared/journal';
import { EntryDialog } from '../components/journal/EntryDialog';
import { ExportDialog } from '../components/journal/ExportDialog';
import { JournalFilters } from '../components/journal/JournalFilters';
import { JournalTable } from '../components/journal/JournalTable';
import { useJournal } from '../hooks/use-journal';
import { useJournalApi } from '../journal-api';
import { JOURNAL_PERMISSIONS } from '../journal-permissions';

const Journal = () => {
  const { formatMessage } = useIntl();
  const api = useJournalApi();
  const { allowedActions } = useRBAC(JOURNAL_PERMISSIONS.acts);
  const { answer, reload, search, filters, filter, turnTo, isFiltered } = useJournal();
  const { act, busy, reason } = useAct();
  const [opened, setOpened] = useState<JournalRow | null>(null);
  const [started, setStarted] = useState<JournalExport | null>(null);
  const title = formatMessage({ id: 'audit.journal.title', defaultMessage: 'Журнал' });

  const startExport = () =>
    act(
      async () => setStarted(await api.exportEntries(filters)),
      formatMessage({ id: 'audit.export.started', defaultMessage: 'Выгрузка началась' }),
    );
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { data: rows, meta } = answer.data;
  const nothing = isFiltered
    ? formatMessage({
        id: 'audit.journal.nothing-found',
        defaultMessage: 'Таких записей нет. Измените условия поиска.',
      })
    : formatMessage({ id: 'audit.journal.empty', defaultMessage: 'Записей пока нет.' });

  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage({
          id: 'audit.journal.subtitle',
          defaultMessage: 'Кто, что и когда сделал. Записи нельзя изменить или удалить.',
        })}
        primaryAction={
          allowedActions.canExportJournal && (
            <Button
              startIcon={<Download />}
              variant="secondary"
              loading={busy}
              onClick={() => void startExport()}
            >
              {formatMessage({ id: 'audit.journal.export', defaultMessage: 'Выгрузить в CSV' })}
            </Button>
          )
        }
      />
      <Layouts.Content>
        {reason && <Typography textColor="danger600">{reason}</Typography>}
        <Box paddingBottom={6}>
          <JournalFilters search={search} onChange={filter} />
        </Box>
        {rows.length === 0 ? (
          <EmptyStateLayout content={nothing} />
        ) : (
          <JournalTable rows={rows} onOpen={setOpened} />
        )}
        <Flex justifyContent="flex-end" gap={2} paddingTop={4}>
          {search.after && (
            <Button variant="tertiary" onClick={() => turnTo(undefined)}>
              {formatMessage({ id: 'audit.journal.newest', defaultMessage: 'К самым новым' })}
            </Button>
          )}
          {meta.next && (
            <Button variant="tertiary" onClick={() => turnTo(meta.next ?? undefined)}>
              {formatMessage({ id: 'audit.journal.older', defaultMessage: 'Показать более ранние' })}
            </Button>
          )}
        </Flex>
      </Layouts.Content>
      {opened && (
        <EntryDialog
          row={opened}
          canErase={allowedActions.canErasePayload === true}
          onClose={() => setOpened(null)}
          onErased={() => {
            setOpened(null);
            reload();
          }}
        />
      )}
      {started && <ExportDialog started={started} onClose={() => setStarted(null)} />}
    </Page.Main>
  );
};

const JournalPage = () => (
  <Page.Protect permissions={JOURNAL_PERMISSIONS.read}>
    <Journal />
  </Page.Protect>
);

export default JournalPage;
