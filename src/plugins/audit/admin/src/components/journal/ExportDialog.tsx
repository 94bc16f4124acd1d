import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useAnswer } from '../../../../../../admin/shared/use-answer';
import { useJournalApi } from '../../journal-api';
import { ExportLine } from './ExportLine';

/** Own exports, newest first: those under way with their bars, those that are ready with their files. */
export const ExportDialog = ({ onClose }: { onClose: () => void }) => {
  const { formatMessage } = useIntl();
  const api = useJournalApi();
  const { answer, reload } = useAnswer(useCallback((signal: AbortSignal) => api.exports(signal), [api]));
  const exports = answer.data?.data;
  const close = formatMessage({ id: 'audit.journal.close', defaultMessage: 'Закрыть' });

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={close}>
          <Modal.Title>
            {formatMessage({ id: 'audit.export.title', defaultMessage: 'Мои выгрузки журнала' })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {answer.stage === 'failed' && (
            <Typography textColor="danger600" role="alert">
              {formatMessage({
                id: 'audit.export.failed',
                defaultMessage: 'Список не загрузился. Закройте окно и откройте его снова.',
              })}
            </Typography>
          )}
          {answer.stage === 'loading' && !exports && (
            <Loader>
              {formatMessage({ id: 'audit.export.loading', defaultMessage: 'Загружаем выгрузки…' })}
            </Loader>
          )}
          {exports?.length === 0 && (
            <Typography>
              {formatMessage({
                id: 'audit.export.none',
                defaultMessage:
                  'Выгрузок нет. Задайте условия и нажмите «Выгрузить в CSV»: файл останется здесь на 7 дней.',
              })}
            </Typography>
          )}
          <Flex tag="ul" direction="column" alignItems="stretch" gap={6} role="list">
            {exports?.map((made) => (
              <ExportLine key={made.id} made={made} onEnd={reload} />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({
              id: 'audit.export.working',
              defaultMessage: 'Окно можно закрыть: файл будет ждать здесь, в «Мои выгрузки».',
            })}
          </Typography>
          <Button variant="tertiary" onClick={onClose}>
            {close}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
