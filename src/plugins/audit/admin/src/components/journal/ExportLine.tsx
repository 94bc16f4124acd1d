import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { JobProgress } from '../../../../../../admin/shared/JobProgress';
import { datedName, keepFile } from '../../../../../../admin/shared/keep-file';
import { useAct } from '../../../../../../admin/shared/use-act';
import type { OwnExport } from '../../../../shared/journal';
import { useJournalApi } from '../../journal-api';
import { useFilterWords } from './use-filter-words';
import { useJournalWords } from './words';

interface ExportLineProps {
  made: OwnExport;
  /** Its job has ended; memoised by the caller. */
  onEnd: () => void;
}

/** One export: how far it is, or its file. */
export const ExportLine = ({ made, onEnd }: ExportLineProps) => {
  const { formatMessage } = useIntl();
  const api = useJournalApi();
  const words = useJournalWords();
  const filterWords = useFilterWords();
  const { act, busy, reason } = useAct();
  const time = words.time(made.createdAt);
  const until = made.expiresAt ? words.time(made.expiresAt) : '';
  const download = () =>
    act(
      async () => keepFile(await api.exportFile(made.id), datedName('journal', 'csv')),
      formatMessage({ id: 'audit.export.downloaded', defaultMessage: 'Файл скачан' }),
    );

  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral600">
        {filterWords(made)}
      </Typography>
      {made.stage === 'ready' ? (
        <Flex gap={4} justifyContent="space-between">
          <Typography>
            {formatMessage(
              {
                id: 'audit.export.ready',
                defaultMessage:
                  'Готово: {done, plural, one {# запись} few {# записи} many {# записей} other {# записи}}. Файл можно скачать до {until}.',
              },
              { done: made.done, until },
            )}
          </Typography>
          <Button
            loading={busy}
            aria-label={formatMessage(
              { id: 'audit.export.download-of', defaultMessage: 'Скачать файл, заказанный {time}' },
              { time },
            )}
            onClick={() => void download()}
          >
            {formatMessage({ id: 'audit.export.download', defaultMessage: 'Скачать файл' })}
          </Button>
        </Flex>
      ) : (
        <JobProgress
          id={made.jobId}
          name={formatMessage(
            { id: 'audit.export.of', defaultMessage: 'Выгрузка, заказанная {time}' },
            { time },
          )}
          onEnd={onEnd}
        />
      )}
      {reason && (
        <Typography textColor="danger600" role="alert">
          {reason}
        </Typography>
      )}
    </Flex>
  );
};
