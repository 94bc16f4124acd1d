import { Button, Flex } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
import { SelectFilter } from '../../../../../admin/shared/SelectFilter';
import { STAGES } from '../../../../../domain/moderation/stages';
import { MODERATED_TYPES } from '../../../shared/ids';
import type { MaterialScope, MaterialsAnswer, MaterialsQuery } from '../../../shared/materials';
import type { MaterialsAddress } from '../hooks/use-materials';
import { useWords } from '../words';
import { ALL_STAGES, stageNamed } from './stages';
import { useTypeName } from './type-names';

interface MaterialFiltersProps {
  question: MaterialsQuery;
  stages: MaterialsAnswer['meta']['stages'];
  onChange: (next: Partial<MaterialsAddress>) => void;
}

/** Whose documents, in which stage (with how many there are), of which type, called how. */
export const MaterialFilters = ({ question, stages, onChange }: MaterialFiltersProps) => {
  const { say, pick } = useWords();
  const typeName = useTypeName();
  const scopes: [MaterialScope, string][] = [
    ['mine', say('materials.mine', 'Готовлю я')],
    ['organizations', say('materials.organizations', 'Все моих организаций')],
  ];
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Flex gap={2} role="group" aria-label={say('materials.whose', 'Чьи материалы')}>
        {scopes.map(([scope, label]) => (
          <Button
            key={scope}
            variant={scope === question.scope ? 'default' : 'tertiary'}
            aria-pressed={scope === question.scope}
            onClick={() => onChange({ scope })}
          >
            {label}
          </Button>
        ))}
      </Flex>
      <SelectFilter
        label={say('filter.stage', 'Стадия')}
        value={question.stage}
        choices={ALL_STAGES.map((stage) => ({
          value: stage,
          label: `${pick(STAGES[stage])} (${stages[stage] ?? 0})`,
        }))}
        onChange={(stage) => onChange({ stage: stageNamed(stage) })}
      />
      <SelectFilter
        label={say('filter.type', 'Вид материала')}
        value={question.type}
        choices={MODERATED_TYPES.map((type) => ({ value: type, label: typeName(type) }))}
        onChange={(type) => onChange({ type })}
      />
      <SearchInput
        label={say('filter.search', 'Искать по названию')}
        placeholder={say('filter.search-hint', 'Часть названия')}
        trackedEvent={null}
      />
    </Flex>
  );
};
