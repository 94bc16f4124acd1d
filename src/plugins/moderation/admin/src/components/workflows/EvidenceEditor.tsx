import { Box, Button, Checkbox, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useId } from 'react';
import type { Evidence } from '../../../../../../domain/moderation/workflow';
import { newEvidence } from '../../hooks/use-workflow-draft';
import { useWords } from '../../words';
import { NameFields } from './NameFields';

interface EvidenceEditorProps {
  title: string;
  /** Label of one entry: «Документ 1». */
  labelOf: (number: number) => string;
  addLabel: string;
  items: readonly Evidence[];
  /** Documents and checklist of the step: their codes share one list. */
  taken: readonly Evidence[];
  errorAt: (position: number) => string | undefined;
  onChange: (items: Evidence[]) => void;
}

/** The documents of a step, or its checklist. */
export const EvidenceEditor = ({ items, onChange, ...props }: EvidenceEditorProps) => {
  const { say } = useWords();
  const id = useId();
  const put = (position: number, changes: Partial<Evidence>): void =>
    onChange(items.map((item, place) => (place === position ? { ...item, ...changes } : item)));
  return (
    <Flex role="group" aria-labelledby={id} direction="column" alignItems="stretch" gap={3}>
      <Typography id={id} tag="h4" fontWeight="semiBold">
        {props.title}
      </Typography>
      {items.map((item, position) => {
        const label = props.labelOf(position + 1);
        return (
          <Flex key={item.code} gap={3} alignItems="flex-end" wrap="wrap">
            <Box flex="1 1 40rem">
              <NameFields
                label={label}
                name={item.name}
                error={props.errorAt(position)}
                onChange={(name) => put(position, { name })}
              />
            </Box>
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
