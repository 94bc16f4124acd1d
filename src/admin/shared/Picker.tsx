import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAnswer } from './use-answer';

export interface Choice {
  value: string;
  label: string;
}

interface PickerProps<Item> {
  label: string;
  placeholder: string;
  value: string | undefined;
  required?: boolean;
  /** What `value` is called before anything was searched; a stable object or none. */
  known?: Choice | null;
  hint?: string;
  ask: (query: { pageSize: number; text?: string }, signal: AbortSignal) => Promise<{ data: Item[] }>;
  toChoice: (item: Item) => Choice;
  onChange: (value: string | undefined) => void;
}

const SHOWN = 30;

/** One of many, found by typing a part of the name; the server searches. */
export function Picker<Item>({ ask, toChoice, known = null, ...props }: PickerProps<Item>) {
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
  const found = isSearching ? [] : (answer.data?.data.map(toChoice) ?? []);
  const isListed = known === null || text !== '' || found.some(({ value }) => value === known.value);
  const choices = isListed ? found : [known, ...found];

  return (
    <Field.Root required={props.required ?? false} {...(props.hint ? { hint: props.hint } : {})}>
      <Field.Label>{props.label}</Field.Label>
      <Combobox
        value={props.value ?? ''}
        // The server has searched already; the component would look at the beginning of the label only.
        autocomplete="none"
        placeholder={props.placeholder}
        loading={isSearching}
        loadingMessage={formatMessage({ id: 'shared.picker.loading', defaultMessage: 'Ищем…' })}
        noOptionsMessage={() =>
          answer.stage === 'failed'
            ? formatMessage({ id: 'shared.picker.failed', defaultMessage: 'Список не загрузился' })
            : formatMessage({ id: 'shared.picker.nothing', defaultMessage: 'Ничего не найдено' })
        }
        clearLabel={formatMessage({ id: 'shared.picker.clear', defaultMessage: 'Очистить' })}
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
      <Field.Hint />
    </Field.Root>
  );
}
