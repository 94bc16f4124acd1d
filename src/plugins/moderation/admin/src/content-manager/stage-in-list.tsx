import type { StrapiApp } from '@strapi/strapi/admin';
import { STAGES } from '../../../../../domain/moderation/stages';
import { StageBadge } from '../components/StageBadge';
import { ALL_STAGES, stageNamed } from '../components/stages';

const COLUMN_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';
const FILTERS_HOOK = 'Admin/CM/pages/ListView/inject-in-filters';

/** What the content manager hands to such hooks; the options of a type are merged with those of its plugins. */
interface ListHook {
  layout?: { options?: { moderation?: { enabled?: boolean } } };
  displayedHeaders?: object[];
  displayedFilters?: object[];
}

const label = { id: 'moderation.queue.stage', defaultMessage: 'Стадия' };
const equals = { id: 'components.FilterOptions.FILTER_TYPES.$eq', defaultMessage: 'is' };

const isModerated = ({ layout }: ListHook): boolean => layout?.options?.moderation?.enabled === true;

const Stage = ({ name }: { name: unknown }) => {
  const stage = typeof name === 'string' ? stageNamed(name) : undefined;
  return stage ? <StageBadge stage={stage} /> : null;
};

/** The server puts `moderationStage` into every row of the list (middlewares/stage-in-list.ts): no question per row. */
const column = {
  attribute: { type: 'custom' },
  name: 'moderationStage',
  label,
  searchable: false,
  sortable: false,
  cellFormatter: ({ moderationStage }: { moderationStage?: unknown }) => <Stage name={moderationStage} />,
};

/** Options are plain words, put down when the list is shown: the hook is no component and cannot ask for the language. */
const filter = () => ({
  name: '__stage',
  type: 'enumeration',
  label,
  operators: [{ label: equals, value: '$eq' }],
  options: ALL_STAGES.map((stage) => ({
    value: stage,
    label: document.documentElement.lang === 'en' ? STAGES[stage].en : STAGES[stage].ru,
  })),
});

/** Lists of moderated types: the column and the filter «Стадия». */
export function showStagesInLists(app: StrapiApp): void {
  app.registerHook(COLUMN_HOOK, (list: ListHook) =>
    isModerated(list) ? { ...list, displayedHeaders: [...(list.displayedHeaders ?? []), column] } : list,
  );
  app.registerHook(FILTERS_HOOK, (list: ListHook) =>
    isModerated(list) ? { ...list, displayedFilters: [...(list.displayedFilters ?? []), filter()] } : list,
  );
}
