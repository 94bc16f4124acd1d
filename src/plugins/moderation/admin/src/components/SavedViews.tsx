import { Box, Button, Field, Flex, IconButton, Modal, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { LIMITS } from '../../../shared/ids';
import type { SavedView, ViewQuestion } from '../../../shared/queue-views';
import { useModerationApi } from '../api';
import { useWords } from '../words';

interface SavedViewsProps {
  question: ViewQuestion;
  onShow: (question: ViewQuestion) => void;
}

interface NameDialogProps {
  busy: boolean;
  reason: string | null;
  onSave: (name: string) => void;
  onClose: () => void;
}

const NameDialog = ({ busy, reason, onSave, onClose }: NameDialogProps) => {
  const { say } = useWords();
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(name.trim());
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={submit}>
          <Modal.Header closeLabel={say('dialog.close', 'Закрыть')}>
            <Modal.Title>{say('saved.save', 'Сохранить вид')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Field.Root
              required
              name="name"
              error={reason ?? false}
              hint={say('saved.hint', 'Запомнятся отбор, поиск и порядок. Виден только вам.')}
            >
              <Field.Label>{say('saved.name', 'Название вида')}</Field.Label>
              <Field.Input
                value={name}
                maxLength={LIMITS.viewName}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" type="button" onClick={onClose}>
              {say('dialog.cancel', 'Отмена')}
            </Button>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>
              {say('saved.save', 'Сохранить вид')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

/** What a person looks for again and again, under a name of their own. */
export const SavedViews = ({ question, onShow }: SavedViewsProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { answer, reload } = useAnswer(api.views);
  const { act, busy, reason } = useAct();
  const [isNaming, setNaming] = useState(false);
  const save = async (name: string): Promise<void> => {
    const done = await act(() => api.saveView({ name, question }), say('saved.done', 'Вид сохранён'));
    if (!done) return;
    setNaming(false);
    reload();
  };
  const remove = async ({ documentId }: SavedView): Promise<void> => {
    await act(() => api.removeView(documentId), say('saved.removed', 'Вид удалён'));
    reload();
  };
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('saved.group', 'Сохранённые виды')}>
      <Typography variant="pi" textColor="neutral600">
        {say('saved.group', 'Сохранённые виды')}
      </Typography>
      {answer.data?.map((view) => (
        <Flex key={view.documentId} gap={1}>
          <Button size="S" variant="secondary" onClick={() => onShow(view.question)}>
            {view.name}
          </Button>
          <IconButton
            size="XS"
            variant="ghost"
            label={say('saved.remove', 'Удалить вид: {name}', { name: view.name })}
            onClick={() => void remove(view)}
          >
            <Cross />
          </IconButton>
        </Flex>
      ))}
      <Button size="S" variant="tertiary" startIcon={<Plus />} onClick={() => setNaming(true)}>
        {say('saved.save', 'Сохранить вид')}
      </Button>
      {reason && !isNaming && (
        <Box role="alert">
          <Typography textColor="danger600">{reason}</Typography>
        </Box>
      )}
      {isNaming && (
        <NameDialog
          busy={busy}
          reason={reason}
          onSave={(name) => void save(name)}
          onClose={() => setNaming(false)}
        />
      )}
    </Flex>
  );
};
