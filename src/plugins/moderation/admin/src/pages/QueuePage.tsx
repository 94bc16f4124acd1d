import { Box, Button, Flex, LinkButton } from '@strapi/design-system';
import { Layouts, Page, Pagination, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { LIMITS } from '../../../shared/ids';
import { BulkResult } from '../components/BulkResult';
import { QueueDesk } from '../components/QueueDesk';
import { QueueFilters } from '../components/QueueFilters';
import { QueueViews } from '../components/QueueViews';
import { SavedViews } from '../components/SavedViews';
import { addressOf, useQueue } from '../hooks/use-queue';
import { PERMISSIONS } from '../permissions';
import { useWords } from '../words';

/** What waits for moderators, by term. */
export const QueuePage = () => {
  const { say } = useWords();
  const { answer, reload, question, change, showBulk, bulk, isFiltered } = useQueue();
  const { allowedActions } = useRBAC(PERMISSIONS.workflows);
  const [isHelpShown, setHelp] = useState(false);
  const title = say('title', 'Модерация');

  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { data: items, meta } = answer.data;
  const { total, pageCount } = meta.pagination;
  const nothing = isFiltered
    ? say('queue.nothing-found', 'Ничего не найдено. Измените условия поиска.')
    : say('queue.empty', 'Здесь пусто: всё рассмотрено.');
  const { page, pageSize, ...viewed } = question;

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
        subtitle={
          total >= LIMITS.counted
            ? say('queue.very-many', 'Больше {count, number} материалов', { count: LIMITS.counted })
            : say(
                'queue.subtitle',
                '{count, plural, one {# материал} few {# материала} many {# материалов} other {# материала}}',
                { count: total },
              )
        }
        primaryAction={
          <Button variant="tertiary" onClick={() => setHelp(true)}>
            {say('keys.button', 'Клавиши: ?')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={4}>
          <QueueViews
            view={question.view ?? 'open'}
            counters={meta.counters}
            onChange={(view) => change({ view, stage: undefined })}
          />
          <SavedViews question={viewed} onShow={(saved) => change(addressOf(saved))} />
          <QueueFilters question={question} onChange={change} />
          {bulk && <BulkResult id={bulk} onEnd={reload} onClose={() => showBulk(undefined)} />}
        </Flex>
        <QueueDesk
          items={items}
          nothing={nothing}
          isHelpShown={isHelpShown}
          onHelp={setHelp}
          onBulk={showBulk}
          onDone={reload}
        />
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
