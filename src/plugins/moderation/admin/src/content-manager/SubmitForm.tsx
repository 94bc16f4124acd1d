import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import type { Path } from '../../../../../domain/refusal';
import { useModerationApi } from '../api';
import { ChangeNoteField } from '../components/ChangeNoteField';
import { askForCheck } from '../hooks/check-asked';
import { tellStageChanged } from '../hooks/stage-changed';
import { useWords } from '../words';
import { RefusedFields } from './RefusedFields';
import { useFieldLabels } from './use-field-labels';
import { useGoAfterClosing } from './use-go-after-closing';

interface SubmitFormProps {
  type: string;
  documentId: string;
  isUpdate: boolean;
  /** Goes without a review: it is published at once, and no note is asked for. */
  isMinor: boolean;
  onClose: () => void;
}

/** Of an update it asks what has changed: the public reads that. What was refused leads to its fields. */
export const SubmitForm = ({ type, documentId, isUpdate, isMinor, onClose }: SubmitFormProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { act, busy, reason, places } = useAct();
  const [note, setNote] = useState('');
  const fields = useFieldLabels(type);
  const goAfterClosing = useGoAfterClosing(type);
  const isAboutForm = places.some(({ path }) => fields.some(({ name }) => name === path[0]));

  const send = async (): Promise<void> => {
    const done = isMinor
      ? say('verb.publish', 'Опубликовано')
      : say('done.submitted', 'Отправлено на проверку');
    const sent = await act(() => api.submit(type, documentId, { changeNote: note.trim() || null }), done);
    if (!sent) return askForCheck();
    tellStageChanged();
    onClose();
  };
  const go = (path: Path): void => {
    goAfterClosing(path);
    onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {reason && (
            <Notice variant="danger" title={say('submit.refused', 'Не отправлено.')}>
              {isAboutForm
                ? say('submit.mend', 'Исправьте поля и сохраните. Нажмите на название, чтобы перейти к полю.')
                : reason}
            </Notice>
          )}
          {isAboutForm && <RefusedFields type={type} places={places} onGo={go} />}
          <Typography>
            {isMinor
              ? say(
                  'submit.minor',
                  'Изменены только поля, которые идут без проверки. Правка будет опубликована сразу.',
                )
              : say(
                  'submit.explanation',
                  'Модератор увидит сохранённую версию. До его решения на сайте ничего не изменится.',
                )}
          </Typography>
          {isUpdate && <ChangeNoteField value={note} isRequired={!isMinor} onChange={setNote} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('dialog.cancel', 'Отмена')}
        </Button>
        <Button
          loading={busy}
          disabled={isUpdate && !isMinor && note.trim() === ''}
          onClick={() => void send()}
        >
          {say('submit.send', 'Отправить')}
        </Button>
      </Modal.Footer>
    </>
  );
};
