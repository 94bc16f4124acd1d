import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
import { MODERATED_TYPES } from '../../../shared/ids';
import type { LinkStage, LinksAnswer, LinksQuery } from '../../../shared/links';
import { useTypeName } from '../components/type-names';
import { useWords } from '../words';

export const LINK_STAGES: readonly LinkStage[] = ['broken', 'unknown', 'moved', 'alive'];

interface LinkFiltersProps {
  question: LinksQuery;
  counters: LinksAnswer['meta']['counters'];
  onChange: (next: { stage?: string; type?: string | undefined }) => void;
}

/** Which links: by what they answered, and where they stand. */
export const LinkFilters = ({ question, counters, onChange }: LinkFiltersProps) => {
  const { say } = useWords();
  const typeName = useTypeName();
  const names: Record<LinkStage, string> = {
    broken: say('links.broken', 'Не открываются'),
    unknown: say('links.unknown', 'Неясно'),
    moved: say('links.moved', 'Переехали'),
    alive: say('links.alive', 'Открываются'),
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex tag="nav" gap={2} wrap="wrap" aria-label={say('links.stages', 'Состояние ссылок')}>
        {LINK_STAGES.map((stage) => (
          <Button
            key={stage}
            size="S"
            variant={stage === question.stage ? 'default' : 'tertiary'}
            aria-pressed={stage === question.stage}
            onClick={() => onChange({ stage })}
          >
            {`${names[stage]}: ${counters[stage]}`}
          </Button>
        ))}
      </Flex>
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
        <SearchInput
          label={say('links.search', 'Искать по адресу и названию')}
          placeholder={say('links.search-hint', 'Часть адреса или названия')}
          trackedEvent={null}
        />
      </Flex>
    </Flex>
  );
};
