import { Box, Button, Checkbox, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { useAct } from '../../../../../admin/shared/use-act';
import { InboxEntry } from '../components/InboxEntry';
import { useInbox } from '../hooks/use-inbox';
import { useWords } from '../hooks/use-words';

interface InboxAddress {
  page?: string;
  pageSize?: string;
  unread?: 'true' | undefined;
}

/** What this person was told, newest first. */
const InboxPage = () => {
  const { say } = useWords();
  const { act, busy } = useAct();
  const [{ query }, setQuery] = useQueryParams<InboxAddress>();
  const only = query.unread === 'true' ? 'true' : undefined;
  const { answer, count, read, readAll } = useInbox({
    page: Number(query.page) || 1,
    pageSize: Number(query.pageSize) || 20,
    unread: only,
  });
  const title = say('notifications.inbox.title');
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { data: items, meta } = answer.data;

  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say('notifications.inbox.unread', { count })}
        primaryAction={
          <Button
            variant="secondary"
            startIcon={<Check />}
            loading={busy}
            disabled={count === 0}
            onClick={() => void act(readAll, say('notifications.inbox.all-read'))}
          >
            {say('notifications.inbox.mark-all-read')}
          </Button>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <Checkbox
            checked={only === 'true'}
            onCheckedChange={(checked) =>
              setQuery({ unread: checked === true ? 'true' : undefined, page: '1' })
            }
          >
            {say('notifications.inbox.only-unread')}
          </Checkbox>
        </Box>
        {items.length === 0 ? (
          <EmptyStateLayout
            content={say(only ? 'notifications.inbox.nothing-unread' : 'notifications.inbox.empty')}
          />
        ) : (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {items.map((item) => (
              <InboxEntry key={item.documentId} item={item} onRead={(one) => void read(one)} />
            ))}
          </Flex>
        )}
        <Pagination.Root
          pageCount={meta.pagination.pageCount}
          total={meta.pagination.total}
          defaultPageSize={20}
        >
          <Pagination.PageSize />
          <Pagination.Links />
        </Pagination.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

export default InboxPage;
