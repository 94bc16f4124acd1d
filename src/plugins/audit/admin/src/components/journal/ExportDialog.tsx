import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { JobProgress } from '../../../../../../admin/shared/JobProgress';
import { datedName, keepFile } from '../../../../../../admin/shared/keep-file';
import { useAct } from '../../../../../../admin/shared/use-act';
import type { JournalExport } from '../../../../shared/journal';
import { useExport } from '../../hooks/use-export';
import { useJournalApi } from '../../journal-api';

export const ExportDialog = ({ started, onClose }: { started: JournalExport; onClose: () => void }) => {
  const { formatMessage } = useIntl();
  const api = useJournalApi();
  const { act, busy, reason } = useAct();
  const { stage, done, ended } = useExport(started);
  const sentence =
    stage === 'ready'
      ? formatMessage(
          {
            id: 'audit.export.ready',
            defaultMessage:
              'Готово: {done, plural, one {# запись} few {# записи} many {# записей} other {# записи}}. Файл можно скачать в течение 7 дней.',
          },
          { done },
        )
      : formatMessage({
          id: 'audit.export.working',
          defaultMessage: 'Окно можно закрыть: тогда файл придётся выгрузить заново.',
        });
  const download = () =>
    act(
      async () => keepFile(await api.exportFile(started.id), datedName('journal', 'csv')),
      formatMessage({ id: 'audit.export.downloaded', defaultMessage: 'Файл скачан' }),
    );
  const title = formatMessage({ id: 'audit.export.title', defaultMessage: 'Выгрузка журнала' });

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={formatMessage({ id: 'audit.journal.close', defaultMessage: 'Закрыть' })}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <JobProgress id={started.jobId} name={title} onEnd={ended} />
            {stage !== 'failed' && <Typography role="status">{sentence}</Typography>}
            {reason && <Typography textColor="danger600">{reason}</Typography>}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'audit.journal.close', defaultMessage: 'Закрыть' })}
          </Button>
          <Button loading={busy} disabled={stage !== 'ready'} onClick={() => void download()}>
            {formatMessage({ id: 'audit.export.download', defaultMessage: 'Скачать файл' })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
