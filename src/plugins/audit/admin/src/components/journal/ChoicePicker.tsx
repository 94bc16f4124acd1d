import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAnswer } from '../../../../../../admin/shared/use-answer';
import type { Choice } from '../../../../shared/journal';

interface ChoicePickerProps {
  label: string;
  value: string | undefined;
  ask: (text: string, signal: AbortSignal) => Promise<{ data: Choice[] }>;
  onChange: (value: string | undefined) => void;
}

/** One of many, found by typing a part of the name; the server searches. */
export const ChoicePicker = ({ label, value, ask, onChange }: ChoicePickerProps) => {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState('');
  const text = useDebounce(typed, 300);
  const search = useCallback((signal: AbortSignal) => ask(text, signal), [ask, text]);
  const { answer } = useAnswer(search);
  const isSearching = typed !== text || answer.stage === 'loading';
  const choices = isSearching ? [] : (answer.data?.data ?? []);

  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value ?? ''}
        autocomplete="none"
        placeholder={formatMessage({ id: 'audit.journal.any', defaultMessage: 'Любые' })}
        loading={isSearching}
        loadingMessage={formatMessage({ id: 'audit.journal.searching', defaultMessage: 'Ищем…' })}
        noOptionsMessage={() =>
          answer.stage === 'failed'
            ? formatMessage({ id: 'audit.journal.choices-failed', defaultMessage: 'Список не загрузился' })
            : formatMessage({ id: 'audit.journal.no-choices', defaultMessage: 'Ничего не найдено' })
        }
        clearLabel={formatMessage({ id: 'audit.journal.clear', defaultMessage: 'Очистить' })}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onChange={(chosen) => onChange(chosen || undefined)}
        onClear={() => {
          setTyped('');
          onChange(undefined);
        }}
      >
        {choices.map((choice) => (
          <ComboboxOption key={choice.value} value={choice.value} textValue={choice.label}>
            {choice.label}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
