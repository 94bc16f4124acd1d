import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { ListAnswer, PickerQuery } from '../../../shared/contract';

export interface Choice {
  value: string;
  label: string;
}

interface PickerProps<Item> {
  label: string;
  placeholder: string;
  value: string | undefined;
  required?: boolean;
  ask: (query: PickerQuery, signal: AbortSignal) => Promise<ListAnswer<Item>>;
  toChoice: (item: Item) => Choice;
  onChange: (value: string | undefined) => void;
}

const SHOWN = 30;

/** One of many, found by typing a part of the name; the server searches. */
export function Picker<Item>({ ask, toChoice, ...props }: PickerProps<Item>) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState('');
  const text = useDebounce(typed, 300);
  const search = useCallback(
    (signal: AbortSignal) => ask({ pageSize: SHOWN, ...(text ? { text } : {}) }, signal),
    [ask, text],
  );
  const { answer } = useAnswer(search);
  // What was found for an earlier text must not be chosen for this one.
  const isSearching = typed !== text || answer.stage === 'loading';
  const choices = isSearching ? [] : (answer.data?.data.map(toChoice) ?? []);

  return (
    <Field.Root required={props.required ?? false}>
      <Field.Label>{props.label}</Field.Label>
      <Combobox
        value={props.value ?? ''}
        // The server has searched already; the component would look at the beginning of the label only.
        autocomplete="none"
        placeholder={props.placeholder}
        loading={isSearching}
        loadingMessage={formatMessage({ id: 'registry.picker.loading', defaultMessage: 'Ищем…' })}
        noOptionsMessage={() =>
          answer.stage === 'failed'
            ? formatMessage({ id: 'registry.picker.failed', defaultMessage: 'Список не загрузился' })
            : formatMessage({ id: 'registry.picker.nothing', defaultMessage: 'Ничего не найдено' })
        }
        clearLabel={formatMessage({ id: 'registry.picker.clear', defaultMessage: 'Очистить' })}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onChange={(value) => props.onChange(value || undefined)}
        onClear={() => {
          setTyped('');
          props.onChange(undefined);
        }}
      >
        {choices.map(({ value, label }) => (
          <ComboboxOption key={value} value={value} textValue={label}>
            {label}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}
