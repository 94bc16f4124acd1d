import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAnswer } from '../../../../../../admin/shared/use-answer';
import type { JournalRow } from '../../../../shared/journal';
import type { JournalSearch } from '../../hooks/use-journal';
import { useJournalApi } from '../../journal-api';
import { EraseForm } from '../EraseForm';
import { EntryDifference } from './EntryDifference';
import { EntryFacts } from './EntryFacts';
import { EntryLinks } from './EntryLinks';
import { useJournalWords } from './words';

interface EntryDialogProps {
  row: JournalRow;
  canErase: boolean;
  onClose: () => void;
  /** Shows other entries: those of the same actor, or of the same object. */
  onNarrow: (change: JournalSearch) => void;
  onErased: () => void;
}

export const EntryDialog = ({ row, canErase, onClose, onNarrow, onErased }: EntryDialogProps) => {
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
            {isErasing && (
              <EraseForm
                warning={formatMessage({
                  id: 'audit.erase.warning',
                  defaultMessage:
                    'Имена, названия, значения полей и адреса этой записи исчезнут навсегда. Останется, что действие было, и что его сведения стёрты вами.',
                })}
                erase={(body) => api.erase(row.id, body)}
                onErased={onErased}
              />
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'audit.journal.close', defaultMessage: 'Закрыть' })}
          </Button>
          <EntryLinks row={row} onNarrow={onNarrow} />
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
