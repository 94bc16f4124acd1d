import { Box, EmptyStateLayout } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { MaterialFilters } from '../components/MaterialFilters';
import { MaterialsTable } from '../components/MaterialsTable';
import { useMaterials } from '../hooks/use-materials';
import { PERMISSIONS } from '../permissions';
import { useWords } from '../words';

const Materials = () => {
  const { say } = useWords();
  const { answer, question, change, isFiltered } = useMaterials();
  const title = say('materials.title', 'Мои материалы');

  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { data: materials, meta } = answer.data;
  const { total, pageCount } = meta.pagination;
  const nothing = isFiltered
    ? say('queue.nothing-found', 'Ничего не найдено. Измените условия поиска.')
    : say('materials.empty', 'Здесь пусто. Создайте материал в разделе «Контент».');

  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say(
          'queue.subtitle',
          '{count, plural, one {# материал} few {# материала} many {# материалов} other {# материала}}',
          { count: total },
        )}
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <MaterialFilters question={question} stages={meta.stages} onChange={change} />
        </Box>
        {materials.length === 0 ? (
          <EmptyStateLayout content={nothing} />
        ) : (
          <MaterialsTable materials={materials} />
        )}
        <Box paddingTop={4}>
          <Pagination.Root pageCount={pageCount} total={total} defaultPageSize={20}>
            <Pagination.PageSize />
            <Pagination.Links />
          </Pagination.Root>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};

/** What an editor prepares, where it stands, and its address once it is public. */
const MaterialsPage = () => (
  <Page.Protect permissions={PERMISSIONS.submit}>
    <Materials />
  </Page.Protect>
);

export default MaterialsPage;
