import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { type FormEvent, useCallback, useState } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { LIMITS } from '../../../shared/ids';
import { useWords } from '../words';
import { useWorkflowApi } from '../workflow-api';

interface GiveDialogProps {
  caseId: string;
  verb: 'hand-over' | 'assign';
  title: string;
  onDone: () => void;
  onClose: () => void;
}

/** To whom the case goes: only those are offered who may decide its step. */
export const GiveDialog = ({ caseId, verb, title, onDone, onClose }: GiveDialogProps) => {
  const { say } = useWords();
  const api = useWorkflowApi();
  const { act, busy, reason } = useAct();
  const [person, setPerson] = useState<string>('');
  const [text, setText] = useState('');
  const ask = useCallback((signal: AbortSignal) => api.receivers(caseId, signal), [api, caseId]);
  const { answer } = useAnswer(ask);
  const people = answer.data ?? [];

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    const body = { person: Number(person), text: text.trim() || null };
    if (await act(() => api.give(caseId, verb, body), say('done.given', 'Передано'))) onDone();
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={(event) => void send(event)}>
          <Modal.Header closeLabel={say('dialog.close', 'Закрыть')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {(reason || answer.stage === 'failed') && (
                <Notice variant="danger" title={say('dialog.refused', 'Не выполнено.')}>
                  {reason ?? say('give.failed', 'Список не загрузился. Закройте окно и откройте снова.')}
                </Notice>
              )}
              {answer.stage === 'ready' && people.length === 0 ? (
                <Typography>
                  {say('give.nobody', 'Больше некому: этот шаг никто другой решать не может.')}
                </Typography>
              ) : (
                <Field.Root required>
                  <Field.Label>{say('give.person', 'Кому')}</Field.Label>
                  <SingleSelect
                    value={person}
                    disabled={answer.stage !== 'ready'}
                    placeholder={say('give.choose', 'Выберите сотрудника')}
                    onChange={(chosen) => setPerson(String(chosen))}
                  >
                    {people.map(({ id, name }) => (
                      <SingleSelectOption key={id} value={String(id)}>
                        {name}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
              )}
              <Field.Root>
                <Field.Label>{say('give.text', 'Что передать на словах')}</Field.Label>
                <Textarea
                  value={text}
                  maxLength={LIMITS.note}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" type="button" onClick={onClose}>
              {say('dialog.cancel', 'Отмена')}
            </Button>
            <Button type="submit" loading={busy} disabled={person === ''}>
              {title}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
