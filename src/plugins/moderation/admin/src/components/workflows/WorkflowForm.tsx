import { Box, Button, Field, Flex, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { BackLink } from '../../../../../../admin/shared/BackLink';
import { Notice } from '../../../../../../admin/shared/Notice';
import { useAct } from '../../../../../../admin/shared/use-act';
import type { WorkflowDefinition } from '../../../../../../domain/moderation/workflow';
import type { Path } from '../../../../../../domain/refusal';
import { LIMITS } from '../../../../shared/ids';
import type { WorkflowsAnswer } from '../../../../shared/workflows';
import { recordableChoices, useRecordable } from '../../hooks/use-recordable';
import { newStep, useWorkflowDraft, withNames } from '../../hooks/use-workflow-draft';
import { useWords } from '../../words';
import { useWorkflowApi } from '../../workflow-api';
import { Section } from '../Section';
import { NameFields } from './NameFields';
import { ScopeFields } from './ScopeFields';
import { StepEditor } from './StepEditor';

interface WorkflowFormProps {
  start: WorkflowDefinition;
  answer: WorkflowsAnswer;
  isNew: boolean;
}

/** The list of them. */
export const WORKFLOWS = '/plugins/moderation/workflows';

export const WorkflowForm = ({ start, answer, isNew }: WorkflowFormProps) => {
  const { say, pick } = useWords();
  const api = useWorkflowApi();
  const navigate = useNavigate();
  const { act, busy, reason } = useAct();
  const recordable = useRecordable(answer);
  const { draft, change, changeStep, moveStep, removeStep, errorAt, isComplete } = useWorkflowDraft(
    start,
    recordable,
  );
  const [note, setNote] = useState('');
  // What is still empty is told when somebody tries to save it, not while it is typed for the first time.
  const [isTried, setTried] = useState(false);
  const title = isNew ? say('workflow.new', 'Новый процесс') : pick(start.name);
  const error = (path: Path): string | undefined => {
    const message = isTried ? errorAt(path) : undefined;
    return message && pick(message);
  };
  const isUnexplained = note.trim() === '';
  const { version } = answer;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isComplete || isUnexplained) return;
    const body = { version, workflow: withNames(draft), note: note.trim() };
    if (await act(() => api.change(body), say('workflow.saved', 'Процесс сохранён'))) navigate(WORKFLOWS);
  };
  const remove = async (): Promise<void> => {
    setTried(true);
    if (isUnexplained) return;
    const body = { version, code: start.code, note: note.trim() };
    if (await act(() => api.remove(body), say('workflow.removed', 'Процесс удалён'))) navigate(WORKFLOWS);
  };

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Layouts.Header
          title={title}
          subtitle={say('workflow.in-flight', 'Материалы на проверке закончат по прежним правилам.')}
          navigationAction={<BackLink to={WORKFLOWS}>{say('workflow.back', 'К процессам')}</BackLink>}
          primaryAction={
            <Button type="submit" loading={busy}>
              {say('workflow.save', 'Сохранить процесс')}
            </Button>
          }
          secondaryAction={
            !isNew && (
              <Button variant="danger-light" loading={busy} onClick={() => void remove()}>
                {say('workflow.remove', 'Удалить процесс')}
              </Button>
            )
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {(reason || (isTried && (!isComplete || isUnexplained))) && (
              <Notice variant="danger" title={say('workflow.refused', 'Не сохранено.')}>
                {reason ?? say('workflow.incomplete', 'Исправьте отмеченные поля.')}
              </Notice>
            )}
            <Section title={say('workflow.about', 'О процессе')}>
              <NameFields
                label={say('workflow.name', 'Название процесса')}
                name={draft.name}
                error={error(['name'])}
                onChange={(name) => change({ name })}
              />
              <ScopeFields workflow={draft} organizationKinds={answer.organizationKinds} onChange={change} />
              <Field.Root
                required
                error={isTried && isUnexplained && say('workflow.note-missing', 'Напишите, зачем.')}
              >
                <Field.Label>{say('workflow.note', 'Зачем это изменение')}</Field.Label>
                <TextInput
                  value={note}
                  maxLength={LIMITS.note}
                  onChange={(event) => setNote(event.currentTarget.value)}
                />
                <Field.Error />
              </Field.Root>
            </Section>
            <Section title={say('workflow.steps', 'Шаги')}>
              <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
                {draft.steps.map((step, position) => (
                  <StepEditor
                    key={step.code}
                    step={step}
                    position={position}
                    count={draft.steps.length}
                    answer={answer}
                    recordable={recordableChoices(answer, draft.contentTypes, recordable)}
                    errorAt={(path) => error(['steps', position, ...path])}
                    onChange={(changed) => changeStep(position, changed)}
                    onMove={(by) => moveStep(position, by)}
                    onRemove={() => removeStep(position)}
                  />
                ))}
              </Flex>
              <Box>
                <Button
                  variant="secondary"
                  startIcon={<Plus />}
                  onClick={() =>
                    change({ steps: [...draft.steps, newStep(draft.steps, answer.roles[0]?.code ?? '')] })
                  }
                >
                  {say('workflow.add-step', 'Добавить шаг')}
                </Button>
              </Box>
            </Section>
          </Flex>
        </Layouts.Content>
      </form>
    </Page.Main>
  );
};
