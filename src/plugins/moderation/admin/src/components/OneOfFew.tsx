import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useWords } from '../words';

interface OneOfFewProps {
  label: string;
  value: string | undefined;
  choices: readonly { value: string; label: string }[];
  /** Without it something is always chosen. */
  onClear?: () => void;
  onChange: (value: string) => void;
}

export const OneOfFew = ({ label, value, choices, onClear, onChange }: OneOfFewProps) => {
  const { say } = useWords();
  return (
    <Box minWidth="22rem">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={value ?? ''}
          placeholder={say('filter.any', 'Все')}
          onChange={(chosen) => onChange(String(chosen))}
          {...(onClear ? { onClear, clearLabel: say('filter.clear', 'Очистить') } : {})}
        >
          {choices.map((choice) => (
            <SingleSelectOption key={choice.value} value={choice.value}>
              {choice.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};
