import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import type { JournalRow } from '../../../shared/journal';
import { EntryDialog } from '../components/journal/EntryDialog';
import { ExportDialog } from '../components/journal/ExportDialog';
import { JournalFilters } from '../components/journal/JournalFilters';
import { JournalList } from '../components/journal/JournalList';
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
  const [showsExports, setShowsExports] = useState(false);
  const title = formatMessage({ id: 'audit.journal.title', defaultMessage: 'Журнал' });

  const startExport = () =>
    act(
      async () => {
        await api.exportEntries(filters);
        setShowsExports(true);
      },
      formatMessage({ id: 'audit.export.started', defaultMessage: 'Выгрузка началась' }),
    );
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
            <Flex gap={2}>
              <Button variant="tertiary" onClick={() => setShowsExports(true)}>
                {formatMessage({ id: 'audit.journal.own-exports', defaultMessage: 'Мои выгрузки' })}
              </Button>
              <Button
                startIcon={<Download />}
                variant="secondary"
                loading={busy}
                onClick={() => void startExport()}
              >
                {formatMessage({ id: 'audit.journal.export', defaultMessage: 'Выгрузить в CSV' })}
              </Button>
            </Flex>
          )
        }
      />
      <Layouts.Content>
        {reason && <Typography textColor="danger600">{reason}</Typography>}
        <Box paddingBottom={6}>
          <JournalFilters search={search} onChange={filter} />
        </Box>
        <JournalList
          answer={answer}
          isFiltered={isFiltered}
          after={search.after}
          turnTo={turnTo}
          onOpen={setOpened}
        />
      </Layouts.Content>
      {opened && (
        <EntryDialog
          row={opened}
          canErase={allowedActions.canErasePayload === true}
          onClose={() => setOpened(null)}
          onNarrow={(change) => {
            setOpened(null);
            filter(change);
          }}
          onErased={() => {
            setOpened(null);
            reload();
          }}
        />
      )}
      {showsExports && <ExportDialog onClose={() => setShowsExports(false)} />}
    </Page.Main>
  );
};

const JournalPage = () => (
  <Page.Protect permissions={JOURNAL_PERMISSIONS.read}>
    <Journal />
  </Page.Protect>
);

export default JournalPage;
