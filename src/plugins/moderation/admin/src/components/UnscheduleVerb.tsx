import { Button, Field, Modal, Textarea } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import type { CaseView } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { useModerationApi } from '../api';
import { useWords } from '../words';
import { VerbButton } from './VerbButton';

interface UnscheduleVerbProps {
  view: CaseView;
  onDone: () => void;
}

/** Keeps what was approved from becoming public at its time, with words for the author. */
export const UnscheduleVerb = ({ view, onDone }: UnscheduleVerbProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { act, busy, reason } = useAct();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  if (view.stage !== 'scheduled') return null;
  const title = say('act.unschedule', 'Отменить публикацию');

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const body = { text: text.trim() };
    const done = say('verb.unschedule', 'План публикации отменён');
    if (!(await act(() => api.unschedule(view.documentId, body), done))) return;
    setOpen(false);
    onDone();
  };

  return (
    <>
      <VerbButton
        reasons={view.verbs.unschedule ?? []}
        variant="danger-light"
        fullWidth
        onClick={() => setOpen(true)}
      >
        {title}
      </VerbButton>
      <Modal.Root open={isOpen} onOpenChange={setOpen}>
        <Modal.Content aria-describedby={undefined}>
          <form onSubmit={(event) => void send(event)}>
            <Modal.Header closeLabel={say('dialog.close', 'Закрыть')}>
              <Modal.Title>{title}</Modal.Title>
            </Modal.Header>
            <Modal.Body>
              <Field.Root
                required
                error={reason ?? undefined}
                hint={say(
                  'unschedule.why',
                  'Автор получит письмо с пояснением, исправит материал и отправит его снова.',
                )}
              >
                <Field.Label>{say('dialog.text', 'Пояснение')}</Field.Label>
                <Textarea
                  value={text}
                  maxLength={LIMITS.text}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
                <Field.Error />
                <Field.Hint />
              </Field.Root>
            </Modal.Body>
            <Modal.Footer>
              <Button variant="tertiary" type="button" onClick={() => setOpen(false)}>
                {say('unschedule.keep', 'Не отменять')}
              </Button>
              <Button type="submit" variant="danger-light" loading={busy}>
                {title}
              </Button>
            </Modal.Footer>
          </form>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};
