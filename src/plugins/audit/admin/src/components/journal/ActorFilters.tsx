import { Grid } from '@strapi/design-system';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { Picker } from '../../../../../../admin/shared/Picker';
import { SelectFilter } from '../../../../../../admin/shared/SelectFilter';
import { actorRefOf, isNamedActor } from '../../../../shared/actor-ref';
import type { Choice } from '../../../../shared/journal';
import type { JournalSearch } from '../../hooks/use-journal';
import { useJournalApi } from '../../journal-api';
import { FILTER_CELL } from './filter-cell';
import { useJournalWords } from './words';

interface ActorFiltersProps {
  search: JournalSearch;
  onChange: (change: JournalSearch) => void;
}

/** A kind of actor, and one actor of it: of kinds without names there is nobody to choose. */
export const ActorFilters = ({ search, onChange }: ActorFiltersProps) => {
  const { formatMessage } = useIntl();
  const api = useJournalApi();
  const words = useJournalWords();
  const { actor, actorKind } = search;
  const ask = useCallback(
    ({ text }: { text?: string }, signal: AbortSignal) =>
      api.actors(
        {
          ...(text ? { text } : {}),
          ...(isNamedActor(actorKind) ? { kind: actorKind } : {}),
          ...(actor ? { chosen: actor } : {}),
        },
        signal,
      ),
    [api, actor, actorKind],
  );
  const withKind = ({ value, label }: Choice): Choice => {
    const kind = actorRefOf(value)?.kind ?? 'staff';
    return { value, label: kind === 'staff' ? label : `${label} — ${words.kinds[kind]}` };
  };

  return (
    <>
      <Grid.Item {...FILTER_CELL}>
        <SelectFilter
          label={formatMessage({ id: 'audit.journal.kind', defaultMessage: 'Вид действующего лица' })}
          value={actorKind}
          choices={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
          onChange={(kind) => onChange({ actorKind: kind, actor: undefined })}
        />
      </Grid.Item>
      {(actorKind === undefined || isNamedActor(actorKind)) && (
        <Grid.Item {...FILTER_CELL}>
          <Picker
            label={formatMessage({ id: 'audit.journal.person', defaultMessage: 'Кто' })}
            placeholder={formatMessage({ id: 'shared.filter.any', defaultMessage: 'Все' })}
            value={actor}
            ask={ask}
            toChoice={withKind}
            onChange={(chosen) => onChange({ actor: chosen })}
          />
        </Grid.Item>
      )}
    </>
  );
};
