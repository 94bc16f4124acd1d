import { Flex } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
import { SelectFilter } from '../../../../../admin/shared/SelectFilter';
import { STAGES } from '../../../../../domain/moderation/stages';
import type { QueueQuery } from '../../../shared/contract';
import { MODERATED_TYPES } from '../../../shared/ids';
import type { QueueAddress } from '../hooks/use-queue';
import { useQueueChoices } from '../hooks/use-queue-choices';
import { useWords } from '../words';
import { OneOfMany } from './OneOfMany';
import { ALL_STAGES, stageNamed } from './stages';
import { useTypeName } from './type-names';

interface QueueFiltersProps {
  question: QueueQuery;
  onChange: (next: Partial<QueueAddress>) => void;
}

const SORTS = ['dueAt:asc', 'dueAt:desc', 'submittedAt:asc', 'submittedAt:desc'] as const;

export const QueueFilters = ({ question, onChange }: QueueFiltersProps) => {
  const { say, pick } = useWords();
  const typeName = useTypeName();
  const { organizations, authors } = useQueueChoices();
  const sortNames: Record<(typeof SORTS)[number], string> = {
    'dueAt:asc': say('sort.due', 'Сначала срочные'),
    'dueAt:desc': say('sort.due-last', 'Сначала с дальним сроком'),
    'submittedAt:asc': say('sort.oldest', 'Сначала давние'),
    'submittedAt:desc': say('sort.newest', 'Сначала новые'),
  };
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <SelectFilter
        label={say('filter.stage', 'Стадия')}
        value={question.stage}
        choices={ALL_STAGES.map((stage) => ({ value: stage, label: pick(STAGES[stage]) }))}
        // A stage is looked for among all cases, not among those that wait.
        onChange={(stage) =>
          onChange(stage ? { stage: stageNamed(stage), view: 'all' } : { stage: undefined })
        }
      />
      <SelectFilter
        label={say('filter.type', 'Вид материала')}
        value={question.type}
        choices={MODERATED_TYPES.map((type) => ({ value: type, label: typeName(type) }))}
        onChange={(type) => onChange({ type })}
      />
      <OneOfMany
        label={say('filter.organization', 'Организация')}
        value={question.organization}
        choices={organizations.map(({ documentId, shortName }) => ({ value: documentId, label: shortName }))}
        onChange={(organization) => onChange({ organization })}
      />
      <OneOfMany
        label={say('filter.author', 'Кто отправил')}
        value={question.author === undefined ? undefined : String(question.author)}
        choices={authors.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(author) => onChange({ author })}
      />
      <SelectFilter
        label={say('filter.sort', 'Порядок')}
        isObligatory
        value={question.sort ?? 'dueAt:asc'}
        choices={SORTS.map((sort) => ({ value: sort, label: sortNames[sort] }))}
        onChange={(chosen) => {
          const sort = SORTS.find((each) => each === chosen);
          if (sort) onChange({ sort });
        }}
      />
      <SearchInput
        label={say('filter.search', 'Искать по названию')}
        placeholder={say('filter.search-hint', 'Часть названия')}
        trackedEvent={null}
      />
    </Flex>
  );
};
