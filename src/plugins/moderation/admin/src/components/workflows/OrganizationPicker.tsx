import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useAnswer } from '../../../../../../admin/shared/use-answer';
import { useWords } from '../../words';

interface OrganizationPickerProps {
  /** documentId; empty: none is chosen. */
  value: string;
  name: string | undefined;
  onChange: (documentId: string) => void;
}

interface Found {
  results: { documentId: string; shortName: string }[];
}

const URL = '/content-manager/collection-types/api::organization.organization';

/** One organisation, found by typing a part of its name. */
export const OrganizationPicker = ({ value, name, onChange }: OrganizationPickerProps) => {
  const { say } = useWords();
  const { get } = useFetchClient();
  const [typed, setTyped] = useState('');
  const text = useDebounce(typed, 300);
  const search = useCallback(
    async (signal: AbortSignal): Promise<Found['results']> => {
      const params = { page: 1, pageSize: 30, sort: 'shortName:ASC', ...(text ? { _q: text } : {}) };
      return (await get<Found>(URL, { params, signal })).data.results;
    },
    [get, text],
  );
  const { answer } = useAnswer(search);
  const isSearching = typed !== text || answer.stage === 'loading';
  const found = isSearching ? [] : (answer.data ?? []);
  const isListed = found.some(({ documentId }) => documentId === value);
  return (
    <Field.Root required>
      <Field.Label>{say('queue.organization', 'Организация')}</Field.Label>
      <Combobox
        value={value}
        // The server has searched already.
        autocomplete="none"
        placeholder={say('workflow.find-organization', 'Часть названия')}
        loading={isSearching}
        loadingMessage={say('stage.loading', 'Загружаем…')}
        noOptionsMessage={() => say('workflow.no-organization', 'Ничего не найдено')}
        clearLabel={say('filter.clear', 'Очистить')}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onChange={(chosen) => onChange(chosen ?? '')}
        onClear={() => {
          setTyped('');
          onChange('');
        }}
      >
        {!isListed && value !== '' && name !== undefined && (
          <ComboboxOption value={value} textValue={name}>
            {name}
          </ComboboxOption>
        )}
        {found.map(({ documentId, shortName }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={shortName}>
            {shortName}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
