import { Box, Button, Checkbox, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useId } from 'react';
import type { Evidence } from '../../../../../../domain/moderation/workflow';
import type { RecordableField } from '../../../../shared/workflows';
import { newEvidence } from '../../hooks/use-workflow-draft';
import { useWords } from '../../words';
import { NameFields } from './NameFields';
import { RecordedField } from './RecordedField';

interface EvidenceEditorProps {
  title: string;
  /** Label of one entry: «Документ 1». */
  labelOf: (number: number) => string;
  addLabel: string;
  items: readonly Evidence[];
  /** Documents and checklist of the step: their codes share one list. */
  taken: readonly Evidence[];
  /** Fields of the document an item may keep; undefined: items of this kind keep nothing. */
  recordable?: readonly RecordableField[];
  errorAt: (position: number, field: 'name' | 'recordsField') => string | undefined;
  onChange: (items: Evidence[]) => void;
}

/** The documents of a step, or its checklist. */
export const EvidenceEditor = ({ items, recordable, onChange, ...props }: EvidenceEditorProps) => {
  const { say } = useWords();
  const id = useId();
  const put = (position: number, changes: Partial<Evidence>): void =>
    onChange(items.map((item, place) => (place === position ? { ...item, ...changes } : item)));
  return (
    <Flex role="group" aria-labelledby={id} direction="column" alignItems="stretch" gap={3}>
      <Typography id={id} tag="h4" fontWeight="semiBold">
        {props.title}
      </Typography>
      {recordable && items.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say(
            'workflow.records-hint',
            'Отметка может записать поле материала, например присвоенный код: пока оно пустое, пункт не отметить.',
          )}
        </Typography>
      )}
      {items.map((item, position) => {
        const label = props.labelOf(position + 1);
        return (
          <Flex key={item.code} gap={3} alignItems="flex-end" wrap="wrap">
            <Box flex="1 1 40rem">
              <NameFields
                label={label}
                name={item.name}
                error={props.errorAt(position, 'name')}
                onChange={(name) => put(position, { name })}
              />
            </Box>
            {recordable && (
              <Box flex="1 1 18rem">
                <RecordedField
                  label={label}
                  field={item.recordsField}
                  choices={recordable}
                  error={props.errorAt(position, 'recordsField')}
                  onChange={(recordsField) => put(position, { recordsField })}
                />
              </Box>
            )}
            <Flex gap={2} height="4rem">
              <Checkbox
                checked={item.isRequired}
                onCheckedChange={(checked) => put(position, { isRequired: checked === true })}
              >
                {say('workflow.required', 'Обязателен')}
              </Checkbox>
              <IconButton
                variant="ghost"
                label={say('workflow.remove-item', 'Удалить: {label}', { label })}
                onClick={() => onChange(items.filter((_, place) => place !== position))}
              >
                <Trash />
              </IconButton>
            </Flex>
          </Flex>
        );
      })}
      <Box>
        <Button
          size="S"
          variant="tertiary"
          startIcon={<Plus />}
          onClick={() => onChange([...items, newEvidence(props.taken)])}
        >
          {props.addLabel}
        </Button>
      </Box>
    </Flex>
  );
};
