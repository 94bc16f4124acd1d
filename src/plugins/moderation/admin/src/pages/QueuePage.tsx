import { Box, EmptyStateLayout, Flex, LinkButton } from '@strapi/design-system';
import { Layouts, Page, Pagination, useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { QueueFilters } from '../components/QueueFilters';
import { QueueTable } from '../components/QueueTable';
import { QueueViews } from '../components/QueueViews';
import { useQueue } from '../hooks/use-queue';
import { PERMISSIONS } from '../permissions';
import { useWords } from '../words';

/** What waits for moderators, by term. */
export const QueuePage = () => {
  const { say } = useWords();
  const { answer, question, change, isFiltered } = useQueue();
  const { allowedActions } = useRBAC(PERMISSIONS.workflows);
  const title = say('title', 'Модерация');

  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { data: items, meta } = answer.data;
  const nothing = isFiltered
    ? say('queue.nothing-found', 'Ничего не найдено. Измените условия поиска.')
    : say('queue.empty', 'Здесь пусто: всё рассмотрено.');

  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        secondaryAction={
          allowedActions.canReadWorkflows === true && (
            <LinkButton tag={Link} to="workflows" variant="tertiary">
              {say('workflows.title', 'Процессы')}
            </LinkButton>
          )
        }
        subtitle={say(
          'queue.subtitle',
          '{count, plural, one {# материал} few {# материала} many {# материалов} other {# материала}}',
          { count: meta.pagination.total },
        )}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={4}>
          <QueueViews
            view={question.view ?? 'open'}
            counters={meta.counters}
            onChange={(view) => change({ view })}
          />
          <QueueFilters question={question} onChange={change} />
        </Flex>
        {items.length === 0 ? <EmptyStateLayout content={nothing} /> : <QueueTable items={items} />}
        <Box paddingTop={4}>
          <Pagination.Root
            pageCount={meta.pagination.pageCount}
            total={meta.pagination.total}
            defaultPageSize={20}
          >
            <Pagination.PageSize />
            <Pagination.Links />
          </Pagination.Root>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};
