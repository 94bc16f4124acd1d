import { Box, Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useWords } from '../words';

interface OneOfManyProps {
  label: string;
  value: string | undefined;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}

/** One of a list too long to read through: typing narrows it. */
export const OneOfMany = ({ label, value, choices, onChange }: OneOfManyProps) => {
  const { say } = useWords();
  return (
    <Box minWidth="22rem">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <Combobox
          // The field shows the name of a choice only if it knows it when it is made.
          key={choices.length}
          value={value ?? ''}
          disabled={choices.length === 0}
          autocomplete={{ type: 'list', filter: 'contains' }}
          placeholder={say('filter.any', 'Все')}
          clearLabel={say('filter.clear', 'Очистить')}
          noOptionsMessage={() => say('filter.none', 'Ничего не найдено')}
          onChange={(chosen) => onChange(chosen || undefined)}
          onClear={() => onChange(undefined)}
        >
          {choices.map((choice) => (
            <ComboboxOption key={choice.value} value={choice.value} textValue={choice.label}>
              {choice.label}
            </ComboboxOption>
          ))}
        </Combobox>
      </Field.Root>
    </Box>
  );
};
