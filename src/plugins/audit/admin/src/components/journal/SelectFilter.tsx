import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Choice } from '../../../../shared/journal';

interface SelectFilterProps {
  label: string;
  value: string | undefined;
  choices: readonly Choice[];
  onChange: (value: string | undefined) => void;
}

/** One of a few. */
export const SelectFilter = ({ label, value, choices, onChange }: SelectFilterProps) => {
  const { formatMessage } = useIntl();
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        placeholder={formatMessage({ id: 'audit.journal.any', defaultMessage: 'Любые' })}
        onChange={(chosen) => onChange(String(chosen) || undefined)}
        onClear={() => onChange(undefined)}
        clearLabel={formatMessage({ id: 'audit.journal.clear', defaultMessage: 'Очистить' })}
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
