import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import type { StepDefinition } from '../../../../../../domain/moderation/workflow';
import type { Path } from '../../../../../../domain/refusal';
import type { RecordableField, WorkflowsAnswer } from '../../../../shared/workflows';
import { useWords } from '../../words';
import { DecidersEditor } from './DecidersEditor';
import { EvidenceEditor } from './EvidenceEditor';
import { NameFields } from './NameFields';
import { StepNumbers } from './StepNumbers';

interface StepEditorProps {
  step: StepDefinition;
  position: number;
  count: number;
  answer: WorkflowsAnswer;
  /** Fields an item of the checklist may keep. */
  recordable: readonly RecordableField[];
  /** What the rules have against a field of this step. */
  errorAt: (path: Path) => string | undefined;
  onChange: (step: StepDefinition) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One step: its name, who decides, what it asks for and until when. */
export const StepEditor = ({
  step,
  position,
  count,
  answer,
  errorAt,
  onChange,
  ...props
}: StepEditorProps) => {
  const { say } = useWords();
  const number = position + 1;
  const taken = [...step.documents, ...step.checklist];
  return (
    <Box tag="li" background="neutral100" padding={4} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={2}>
          <Typography tag="h3" variant="delta">
            {say('workflow.step', 'Шаг {number}', { number })}
          </Typography>
          <Flex gap={1}>
            <IconButton
              label={say('workflow.up', 'Поднять шаг {number}', { number })}
              disabled={position === 0}
              onClick={() => props.onMove(-1)}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              label={say('workflow.down', 'Опустить шаг {number}', { number })}
              disabled={number === count}
              onClick={() => props.onMove(1)}
            >
              <ArrowDown />
            </IconButton>
            <IconButton
              label={say('workflow.remove-step', 'Удалить шаг {number}', { number })}
              disabled={count === 1}
              onClick={props.onRemove}
            >
              <Trash />
            </IconButton>
          </Flex>
        </Flex>
        <NameFields
          label={say('workflow.step-name', 'Название шага')}
          name={step.name}
          error={errorAt(['name'])}
          onChange={(name) => onChange({ ...step, name })}
        />
        <DecidersEditor
          deciders={step.deciders}
          answer={answer}
          error={errorAt(['deciders'])}
          onChange={(deciders) => onChange({ ...step, deciders })}
        />
        <StepNumbers step={step} errorAt={errorAt} onChange={onChange} />
        <EvidenceEditor
          title={say('workflow.documents', 'Документы, которые прикладывает автор')}
          labelOf={(each) => say('workflow.document', 'Документ {number}', { number: each })}
          addLabel={say('workflow.add-document', 'Добавить документ')}
          items={step.documents}
          taken={taken}
          errorAt={(place, field) => errorAt(['documents', place, field])}
          onChange={(documents) => onChange({ ...step, documents })}
        />
        <EvidenceEditor
          title={say('workflow.checklist', 'Список проверки для того, кто решает')}
          labelOf={(each) => say('workflow.item', 'Пункт {number}', { number: each })}
          addLabel={say('workflow.add-item', 'Добавить пункт')}
          items={step.checklist}
          taken={taken}
          recordable={props.recordable}
          errorAt={(place, field) => errorAt(['checklist', place, field])}
          onChange={(checklist) => onChange({ ...step, checklist })}
        />
      </Flex>
    </Box>
  );
};
