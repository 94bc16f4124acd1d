import { Box, Button, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import type { JournalExport, JournalRow } from '../../../shared/journal';
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
  const [started, setStarted] = useState<JournalExport | null>(null);
  const title = formatMessage({ id: 'audit.journal.title', defaultMessage: 'Журнал' });

  const startExport = () =>
    act(
      async () => setStarted(await api.exportEntries(filters)),
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
