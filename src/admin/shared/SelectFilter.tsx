import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface SelectFilterProps {
  label: string;
  value: string | undefined;
  choices: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string | undefined) => void;
  /** Something is always chosen. */
  isObligatory?: boolean;
}

/** A list narrowed to one of a few; nothing chosen: to none. */
export const SelectFilter = ({ label, value, choices, onChange, isObligatory }: SelectFilterProps) => {
  const { formatMessage } = useIntl();
  const clearing = {
    onClear: () => onChange(undefined),
    clearLabel: formatMessage({ id: 'shared.filter.clear', defaultMessage: 'Очистить' }),
  };
  return (
    <Box minWidth="20rem" maxWidth="48rem" flex="1">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={value ?? ''}
          placeholder={formatMessage({ id: 'shared.filter.any', defaultMessage: 'Все' })}
          onChange={(chosen: string | number) => onChange(String(chosen) || undefined)}
          {...(isObligatory ? {} : clearing)}
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
