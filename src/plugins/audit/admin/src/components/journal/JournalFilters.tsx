import { Button, Grid } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { DayFilter } from '../../../../../../admin/shared/DayFilter';
import { EVERYTHING, type JournalSearch } from '../../hooks/use-journal';
import { ActorFilters } from './ActorFilters';
import { FILTER_CELL } from './filter-cell';
import { KindFilters } from './KindFilters';
import { useRefusedFilters } from './refused-filters';
import { TextFilter } from './TextFilter';

interface JournalFiltersProps {
  search: JournalSearch;
  onChange: (change: JournalSearch) => void;
}

export const JournalFilters = ({ search, onChange }: JournalFiltersProps) => {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState({ title: search.title ?? '', address: search.address ?? '' });
  // What a link brought is judged as if it had been sent.
  const [isSent, setSent] = useState(true);
  const refusedOf = useRefusedFilters();
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
  const days: ['from' | 'to', string][] = [
    ['from', formatMessage({ id: 'audit.journal.from', defaultMessage: 'С дня' })],
    ['to', formatMessage({ id: 'audit.journal.to', defaultMessage: 'По день' })],
  ];
  const reset = (): void => {
    setTyped({ title: '', address: '' });
    onChange(EVERYTHING);
  };
  return (
    <form onSubmit={submit}>
      <Grid.Root gap={4}>
        <ActorFilters search={search} onChange={onChange} />
        <KindFilters search={search} onChange={onChange} />
        <Grid.Item {...FILTER_CELL}>
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
        {days.map(([end, label]) => (
          <Grid.Item key={end} {...FILTER_CELL}>
            <DayFilter label={label} value={search[end]} onChange={(day) => onChange({ [end]: day })} />
          </Grid.Item>
        ))}
        <Grid.Item {...FILTER_CELL}>
          <TextFilter
            label={formatMessage({ id: 'audit.journal.address', defaultMessage: 'Адрес' })}
            value={typed.address}
            maxLength={45}
            placeholder="192.0.2.1"
            refusal={refused.address}
            onChange={(address) => type({ address })}
          />
        </Grid.Item>
        {search.object && (
          <Grid.Item {...FILTER_CELL} justifyContent="flex-end">
            <Button
              type="button"
              size="L"
              variant="tertiary"
              endIcon={<Cross />}
              onClick={() => onChange({ object: undefined })}
            >
              {formatMessage({ id: 'audit.journal.one-object', defaultMessage: 'Только один объект' })}
            </Button>
          </Grid.Item>
        )}
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
