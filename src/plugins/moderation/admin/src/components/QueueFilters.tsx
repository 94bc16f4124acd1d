import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
import type { QueueQuery } from '../../../shared/contract';
import { MODERATED_TYPES } from '../../../shared/ids';
import type { QueueAddress } from '../hooks/use-queue';
import { useWords } from '../words';
import { useTypeName } from './type-names';

interface QueueFiltersProps {
  question: QueueQuery;
  onChange: (next: Partial<QueueAddress>) => void;
}

const SORTS = ['dueAt:asc', 'dueAt:desc', 'submittedAt:asc', 'submittedAt:desc'] as const;

export const QueueFilters = ({ question, onChange }: QueueFiltersProps) => {
  const { say } = useWords();
  const typeName = useTypeName();
  const sortNames: Record<(typeof SORTS)[number], string> = {
    'dueAt:asc': say('sort.due', 'Сначала срочные'),
    'dueAt:desc': say('sort.due-last', 'Сначала с дальним сроком'),
    'submittedAt:asc': say('sort.oldest', 'Сначала давние'),
    'submittedAt:desc': say('sort.newest', 'Сначала новые'),
  };
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Box minWidth="22rem">
        <Field.Root>
          <Field.Label>{say('filter.type', 'Вид материала')}</Field.Label>
          <SingleSelect
            value={question.type ?? ''}
            placeholder={say('filter.any', 'Любой')}
            onChange={(type) => onChange({ type: String(type) || undefined })}
            onClear={() => onChange({ type: undefined })}
            clearLabel={say('filter.clear', 'Очистить')}
          >
            {MODERATED_TYPES.map((type) => (
              <SingleSelectOption key={type} value={type}>
                {typeName(type)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      <Box minWidth="22rem">
        <Field.Root>
          <Field.Label>{say('filter.sort', 'Порядок')}</Field.Label>
          <SingleSelect
            value={question.sort ?? 'dueAt:asc'}
            onChange={(chosen) => {
              const sort = SORTS.find((each) => each === chosen);
              if (sort) onChange({ sort });
            }}
          >
            {SORTS.map((sort) => (
              <SingleSelectOption key={sort} value={sort}>
                {sortNames[sort]}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      <SearchInput
        label={say('filter.search', 'Искать по названию')}
        placeholder={say('filter.search-hint', 'Часть названия')}
        trackedEvent={null}
      />
    </Flex>
  );
};
