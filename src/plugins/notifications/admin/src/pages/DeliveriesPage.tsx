import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Layouts, Page, Pagination, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import { useDeliveriesApi } from '../api/deliveries';
import { DeliveryFilters } from '../components/DeliveryFilters';
import { DeliveryTable } from '../components/DeliveryTable';
import { Figures } from '../components/Figures';
import { NotLoaded } from '../components/NotLoaded';
import { useDeliveries } from '../hooks/use-deliveries';
import { useWords } from '../hooks/use-words';
import { PERMISSIONS } from '../permissions';

/** What left by which channel, what did not and why. */
const DeliveriesPage = () => {
  const { say } = useWords();
  const api = useDeliveriesApi();
  const { act, busy, reason } = useAct();
  const { allowedActions } = useRBAC(PERMISSIONS.manageDeliveries);
  const canResend = allowedActions.canManageDeliveries === true;
  const { answer, figures, events, channels, query, filter, reload, reloadFigures, reloadChannels } =
    useDeliveries();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const title = say('notifications.deliveries.title');

  const resend = async (documentIds: string[]): Promise<void> => {
    if (!(await act(() => api.resend(documentIds), say('notifications.deliveries.resent')))) return;
    setSelected(new Set());
    reload();
  };
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { data: deliveries, meta } = answer.data;
  const isOutbox = channels.data?.some((channel) => channel.isOutbox) === true;

  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say('notifications.deliveries.subtitle', { count: meta.pagination.total })}
        primaryAction={
          canResend && (
            <Button
              variant="secondary"
              loading={busy}
              disabled={selected.size === 0}
              onClick={() => void resend([...selected])}
            >
              {say('notifications.deliveries.resend-selected', { count: selected.size })}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {isOutbox && (
            <Notice variant="primary" title={say('notifications.deliveries.outbox-title')}>
              {say('notifications.deliveries.outbox')}
            </Notice>
          )}
          {reason && (
            <Notice variant="danger" title={say('notifications.not-done')}>
              {reason}
            </Notice>
          )}
          {channels.stage === 'failed' && (
            <NotLoaded words="notifications.deliveries.channels-failed" onRetry={reloadChannels} />
          )}
          {figures.stage === 'failed' && (
            <NotLoaded words="notifications.deliveries.figures-failed" onRetry={reloadFigures} />
          )}
          <Figures figures={figures.data ?? []} />
          <DeliveryFilters query={query} events={events.data ?? []} onChange={filter} />
          {deliveries.length === 0 ? (
            <EmptyStateLayout content={say('notifications.deliveries.empty')} />
          ) : (
            <DeliveryTable
              deliveries={deliveries}
              events={events.data ?? []}
              canResend={canResend}
              selected={selected}
              onSelect={setSelected}
              onResend={(documentIds) => void resend(documentIds)}
            />
          )}
        </Flex>
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

export default DeliveriesPage;
