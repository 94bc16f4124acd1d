import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAnswer } from '../../../../../../admin/shared/use-answer';
import type { JournalRow } from '../../../../shared/journal';
import { useJournalApi } from '../../journal-api';
import { EntryDifference } from './EntryDifference';
import { EntryFacts } from './EntryFacts';
import { EraseForm } from './EraseForm';
import { useJournalWords } from './words';

interface EntryDialogProps {
  row: JournalRow;
  canErase: boolean;
  onClose: () => void;
  onErased: () => void;
}

export const EntryDialog = ({ row, canErase, onClose, onErased }: EntryDialogProps) => {
  const { formatMessage } = useIntl();
  const api = useJournalApi();
  const words = useJournalWords();
  const ask = useCallback((signal: AbortSignal) => api.entry(row.id, signal), [api, row.id]);
  const { answer } = useAnswer(ask);
  const [isErasing, setErasing] = useState(false);
  const entry = answer.data?.data;
  const mayErase = canErase && entry && !entry.isErased && entry.action !== 'audit.payload-erased';

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={formatMessage({ id: 'audit.journal.close', defaultMessage: 'Закрыть' })}>
          <Modal.Title>{`${words.action(row.action)}: ${words.object(row)}`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {answer.stage === 'failed' && (
              <Typography textColor="danger600" role="alert">
                {formatMessage({
                  id: 'audit.entry.failed',
                  defaultMessage: 'Запись не загрузилась. Закройте окно и откройте её снова.',
                })}
              </Typography>
            )}
            {answer.stage === 'loading' && !entry && (
              <Loader>
                {formatMessage({ id: 'audit.entry.loading', defaultMessage: 'Загружаем запись…' })}
              </Loader>
            )}
            {entry && <EntryFacts entry={entry} />}
            {entry && <EntryDifference entry={entry} />}
            {isErasing && <EraseForm id={row.id} onErased={onErased} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'audit.journal.close', defaultMessage: 'Закрыть' })}
          </Button>
          {mayErase && !isErasing && (
            <Button variant="danger-light" onClick={() => setErasing(true)}>
              {formatMessage({ id: 'audit.erase.start', defaultMessage: 'Стереть сведения по закону' })}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
