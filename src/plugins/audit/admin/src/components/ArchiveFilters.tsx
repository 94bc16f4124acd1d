import { Flex } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { DayFilter } from '../../../../../admin/shared/DayFilter';
import { SelectFilter } from '../../../../../admin/shared/SelectFilter';
import type { ArchiveChoices } from '../../../shared/version-contract';
import type { ArchiveFilter } from '../hooks/use-archive';
import { useVersionWords } from './use-version-words';

interface ArchiveFiltersProps {
  query: ArchiveFilter;
  choices: ArchiveChoices;
  onChange: (change: Partial<ArchiveFilter>) => void;
}

export const ArchiveFilters = ({ query, choices, onChange }: ArchiveFiltersProps) => {
  const { formatMessage } = useIntl();
  const words = useVersionWords();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <SelectFilter
        label={formatMessage({ id: 'audit.archive.type', defaultMessage: 'Раздел' })}
        value={query.type}
        choices={choices.types.map((type) => ({ value: type, label: words.type(type) }))}
        onChange={(type) => onChange({ type })}
      />
      <SelectFilter
        label={formatMessage({ id: 'audit.archive.organization', defaultMessage: 'Организация' })}
        value={query.organization}
        choices={choices.organizations.map(({ documentId, title }) => ({ value: documentId, label: title }))}
        onChange={(organization) => onChange({ organization })}
      />
      <SelectFilter
        label={formatMessage({ id: 'audit.archive.person', defaultMessage: 'Кто удалил' })}
        value={query.person}
        choices={choices.people.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(person) => onChange({ person })}
      />
      <DayFilter
        label={formatMessage({ id: 'audit.archive.from', defaultMessage: 'Удалено с' })}
        value={query.from}
        onChange={(from) => onChange({ from })}
      />
      <DayFilter
        label={formatMessage({ id: 'audit.archive.to', defaultMessage: 'Удалено по' })}
        value={query.to}
        onChange={(to) => onChange({ to })}
      />
      <SearchInput
        label={formatMessage({ id: 'audit.archive.search', defaultMessage: 'Искать в архиве' })}
        placeholder={formatMessage({ id: 'audit.archive.search-hint', defaultMessage: 'Часть названия' })}
        trackedEvent={null}
      />
    </Flex>
  );
};
