import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { ArchiveChoices } from '../../../shared/version-contract';
import type { ArchiveFilter } from '../hooks/use-archive';
import { useVersionWords } from './use-version-words';

interface ArchiveFiltersProps {
  query: ArchiveFilter;
  choices: ArchiveChoices;
  onChange: (change: Partial<ArchiveFilter>) => void;
}

interface SelectProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}

const ALL = 'all';

const Select = ({ label, value, options, onChange }: SelectProps) => {
  const { formatMessage } = useIntl();
  return (
    <Box minWidth="18rem" flex="1">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={value ?? ALL}
          onChange={(chosen) => onChange(String(chosen) === ALL ? undefined : String(chosen))}
        >
          <SingleSelectOption value={ALL}>
            {formatMessage({ id: 'audit.archive.all', defaultMessage: 'Все' })}
          </SingleSelectOption>
          {options.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};

interface DayProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

const Day = ({ label, value, onChange }: DayProps) => (
  <Box minWidth="16rem">
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
    </Field.Root>
  </Box>
);

export const ArchiveFilters = ({ query, choices, onChange }: ArchiveFiltersProps) => {
  const { formatMessage } = useIntl();
  const words = useVersionWords();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Select
        label={formatMessage({ id: 'audit.archive.type', defaultMessage: 'Раздел' })}
        value={query.type}
        options={choices.types.map((type) => ({ value: type, label: words.type(type) }))}
        onChange={(type) => onChange({ type })}
      />
      <Select
        label={formatMessage({ id: 'audit.archive.organization', defaultMessage: 'Организация' })}
        value={query.organization}
        options={choices.organizations.map(({ documentId, title }) => ({ value: documentId, label: title }))}
        onChange={(organization) => onChange({ organization })}
      />
      <Select
        label={formatMessage({ id: 'audit.archive.person', defaultMessage: 'Кто удалил' })}
        value={query.person}
        options={choices.people.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(person) => onChange({ person })}
      />
      <Day
        label={formatMessage({ id: 'audit.archive.from', defaultMessage: 'Удалено с' })}
        value={query.from}
        onChange={(from) => onChange({ from })}
      />
      <Day
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
