import { Grid } from '@strapi/design-system';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { Picker } from '../../../../../../admin/shared/Picker';
import { SelectFilter } from '../../../../../../admin/shared/SelectFilter';
import { useAnswer } from '../../../../../../admin/shared/use-answer';
import type { Choice } from '../../../../shared/journal';
import type { JournalSearch } from '../../hooks/use-journal';
import { useJournalApi } from '../../journal-api';
import { FILTER_CELL } from './filter-cell';
import { useJournalWords } from './words';

interface KindFiltersProps {
  search: JournalSearch;
  onChange: (change: JournalSearch) => void;
}

const byLabel = (one: Choice, other: Choice): number => one.label.localeCompare(other.label);
const asChoice = (choice: Choice): Choice => choice;

/** What was done, to what kind of object, of which organisation. */
export const KindFilters = ({ search, onChange }: KindFiltersProps) => {
  const { formatMessage } = useIntl();
  const api = useJournalApi();
  const words = useJournalWords();
  const { answer: actions } = useAnswer(useCallback((signal: AbortSignal) => api.actions(signal), [api]));
  const { answer: types } = useAnswer(useCallback((signal: AbortSignal) => api.types(signal), [api]));
  const { organization } = search;
  const askOrganizations = useCallback(
    ({ text }: { text?: string }, signal: AbortSignal) =>
      api.organizations(
        { ...(text ? { text } : {}), ...(organization ? { chosen: organization } : {}) },
        signal,
      ),
    [api, organization],
  );

  return (
    <>
      <Grid.Item {...FILTER_CELL}>
        <SelectFilter
          label={formatMessage({ id: 'audit.journal.action', defaultMessage: 'Действие' })}
          value={search.action}
          choices={(actions.data?.data ?? [])
            .map((code) => ({ value: code, label: words.action(code) }))
            .sort(byLabel)}
          onChange={(action) => onChange({ action })}
        />
      </Grid.Item>
      <Grid.Item {...FILTER_CELL}>
        <SelectFilter
          label={formatMessage({ id: 'audit.journal.type', defaultMessage: 'Вид объекта' })}
          value={search.objectType}
          choices={(types.data?.data ?? [])
            .map(({ value, label }) => ({ value, label: words.typeCalled(value, label) }))
            .sort(byLabel)}
          onChange={(objectType) => onChange({ objectType, object: undefined })}
        />
      </Grid.Item>
      <Grid.Item {...FILTER_CELL}>
        <Picker
          label={formatMessage({ id: 'audit.journal.organization', defaultMessage: 'Организация' })}
          placeholder={formatMessage({ id: 'shared.filter.any', defaultMessage: 'Все' })}
          value={organization}
          ask={askOrganizations}
          toChoice={asChoice}
          onChange={(chosen) => onChange({ organization: chosen })}
        />
      </Grid.Item>
    </>
  );
};
