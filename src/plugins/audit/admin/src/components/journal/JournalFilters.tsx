import { Button, Field, Grid } from '@strapi/design-system';
import { type FormEvent, useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAnswer } from '../../../../../../admin/shared/use-answer';
import type { JournalSearch } from '../../hooks/use-journal';
import { useJournalApi } from '../../journal-api';
import { ChoicePicker } from './ChoicePicker';
import { useRefusedFilters } from './refused-filters';
import { SelectFilter } from './SelectFilter';
import { TextFilter } from './TextFilter';
import { useJournalWords } from './words';

interface JournalFiltersProps {
  search: JournalSearch;
  onChange: (change: JournalSearch) => void;
}

const EMPTY: JournalSearch = {
  person: undefined,
  actorKind: undefined,
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
  // What a link brought is judged as if it had been sent.
  const [isSent, setSent] = useState(true);
  const refusedOf = useRefusedFilters();
  const actions = (answer.data?.data ?? [])
    .map((code) => ({ value: code, label: words.action(code) }))
    .sort((one, other) => one.label.localeCompare(other.label));

  const trimmed = { title: typed.title.trim(), address: typed.address.trim() };
  const refusals = refusedOf(trimmed);
  const refused = isSent ? refusals : {};

  const type = (change: Partial<typeof typed>): void => {
    setSent(false);
    setTyped({ ...typed, ...change });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSent(true);
    if (Object.keys(refusals).length > 0) return;
    onChange({ title: trimmed.title || undefined, address: trimmed.address || undefined });
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
            onChange={(person) => onChange({ person, actorKind: undefined })}
          />
        </Grid.Item>
        <Grid.Item {...cell}>
          <SelectFilter
            label={formatMessage({ id: 'audit.journal.kind', defaultMessage: 'Вид действующего лица' })}
            value={search.actorKind}
            choices={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
            onChange={(actorKind) => onChange({ actorKind, person: undefined })}
          />
        </Grid.Item>
        <Grid.Item {...cell}>
          <SelectFilter
            label={formatMessage({ id: 'audit.journal.action', defaultMessage: 'Действие' })}
            value={search.action}
            choices={actions}
            onChange={(action) => onChange({ action })}
          />
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
          <TextFilter
            label={formatMessage({ id: 'audit.journal.object', defaultMessage: 'Объект' })}
            value={typed.title}
            maxLength={200}
            placeholder={formatMessage({
              id: 'audit.journal.object-hint',
              defaultMessage: 'Часть названия, от трёх букв',
            })}
            refusal={refused.title}
            onChange={(title) => type({ title })}
          />
        </Grid.Item>
        {day('from', formatMessage({ id: 'audit.journal.from', defaultMessage: 'С дня' }))}
        {day('to', formatMessage({ id: 'audit.journal.to', defaultMessage: 'По день' }))}
        <Grid.Item {...cell}>
          <TextFilter
            label={formatMessage({ id: 'audit.journal.address', defaultMessage: 'Адрес' })}
            value={typed.address}
            maxLength={45}
            placeholder="192.0.2.1"
            refusal={refused.address}
            onChange={(address) => type({ address })}
          />
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
