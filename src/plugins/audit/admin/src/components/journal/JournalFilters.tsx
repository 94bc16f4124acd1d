import { Button, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { type FormEvent, useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAnswer } from '../../../../../../admin/shared/use-answer';
import type { JournalSearch } from '../../hooks/use-journal';
import { useJournalApi } from '../../journal-api';
import { ChoicePicker } from './ChoicePicker';
import { useJournalWords } from './words';

interface JournalFiltersProps {
  search: JournalSearch;
  onChange: (change: JournalSearch) => void;
}

const EMPTY: JournalSearch = {
  person: undefined,
  action: undefined,
  organization: undefined,
  objectType: undefined,
  object: undefined,
  title: undefined,
  address: undefined,
  from: undefined,
  to: undefined,
};

export const JournalFilters = ({ search, onChange }: JournalFiltersProps) => {
  const { formatMessage } = useIntl();
  const api = useJournalApi();
  const words = useJournalWords();
  const ask = useCallback((signal: AbortSignal) => api.actions(signal), [api]);
  const { answer } = useAnswer(ask);
  const [typed, setTyped] = useState({ title: search.title ?? '', address: search.address ?? '' });
  const actions = (answer.data?.data ?? [])
    .map((code) => ({ code, words: words.action(code) }))
    .sort((one, other) => one.words.localeCompare(other.words));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChange({ title: typed.title.trim() || undefined, address: typed.address.trim() || undefined });
  };
  const reset = (): void => {
    setTyped({ title: '', address: '' });
    onChange(EMPTY);
  };
  const cell = { col: 3, s: 6, xs: 12, direction: 'column', alignItems: 'stretch' } as const;
  const day = (name: 'from' | 'to', label: string) => (
    <Grid.Item {...cell}>
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <Field.Input
          type="date"
          value={search[name] ?? ''}
          onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
        />
      </Field.Root>
    </Grid.Item>
  );

  return (
    <form onSubmit={submit}>
      <Grid.Root gap={4}>
        <Grid.Item {...cell}>
          <ChoicePicker
            label={formatMessage({ id: 'audit.journal.person', defaultMessage: 'Кто' })}
            value={search.person}
            ask={api.people}
            onChange={(person) => onChange({ person })}
          />
        </Grid.Item>
        <Grid.Item {...cell}>
          <Field.Root>
            <Field.Label>
              {formatMessage({ id: 'audit.journal.action', defaultMessage: 'Действие' })}
            </Field.Label>
            <SingleSelect
              value={search.action ?? ''}
              placeholder={formatMessage({ id: 'audit.journal.any', defaultMessage: 'Любые' })}
              onChange={(action) => onChange({ action: String(action) || undefined })}
              onClear={() => onChange({ action: undefined })}
              clearLabel={formatMessage({ id: 'audit.journal.clear', defaultMessage: 'Очистить' })}
            >
              {actions.map(({ code, words: text }) => (
                <SingleSelectOption key={code} value={code}>
                  {text}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
        <Grid.Item {...cell}>
          <ChoicePicker
            label={formatMessage({ id: 'audit.journal.organization', defaultMessage: 'Организация' })}
            value={search.organization}
            ask={api.organizations}
            onChange={(organization) => onChange({ organization })}
          />
        </Grid.Item>
        <Grid.Item {...cell}>
          <Field.Root>
            <Field.Label>
              {formatMessage({ id: 'audit.journal.object', defaultMessage: 'Объект' })}
            </Field.Label>
            <Field.Input
              value={typed.title}
              maxLength={200}
              placeholder={formatMessage({
                id: 'audit.journal.object-hint',
                defaultMessage: 'Часть названия, от трёх букв',
              })}
              onChange={(event) => setTyped({ ...typed, title: event.currentTarget.value })}
            />
          </Field.Root>
        </Grid.Item>
        {day('from', formatMessage({ id: 'audit.journal.from', defaultMessage: 'С дня' }))}
        {day('to', formatMessage({ id: 'audit.journal.to', defaultMessage: 'По день' }))}
        <Grid.Item {...cell}>
          <Field.Root>
            <Field.Label>
              {formatMessage({ id: 'audit.journal.address', defaultMessage: 'Адрес' })}
            </Field.Label>
            <Field.Input
              value={typed.address}
              maxLength={45}
              placeholder="192.0.2.1"
              onChange={(event) => setTyped({ ...typed, address: event.currentTarget.value })}
            />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={12} gap={2} alignItems="flex-end">
          <Button type="submit" size="L">
            {formatMessage({ id: 'audit.journal.find', defaultMessage: 'Найти' })}
          </Button>
          <Button type="button" size="L" variant="tertiary" onClick={reset}>
            {formatMessage({ id: 'audit.journal.reset', defaultMessage: 'Сбросить' })}
          </Button>
        </Grid.Item>
      </Grid.Root>
    </form>
  );
};
