import { Box, Button, EmptyStateLayout, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page, Pagination, SearchInput, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { Notice } from '../../../../../admin/shared/Notice';
import { TableHead } from '../../../../../admin/shared/TableHead';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { LIMITS } from '../../../shared/ids';
import type { Suppression } from '../../../shared/panel';
import { useDeliveriesApi } from '../api/deliveries';
import { channelWord } from '../components/channel-word';
import { useWords } from '../hooks/use-words';
import { PERMISSIONS } from '../permissions';

interface SuppressionsAddress {
  page?: string;
  pageSize?: string;
  _q?: string;
}

interface SuppressionTableProps {
  suppressions: Suppression[];
  canClear: boolean;
  onClear: (suppression: Suppression) => void;
}

const SuppressionTable = ({ suppressions, canClear, onClear }: SuppressionTableProps) => {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const heads = (['address', 'channel', 'reason', 'since'] as const).map((head) =>
    say(`notifications.suppressions.${head}`),
  );
  const all = canClear ? [...heads, say('notifications.deliveries.actions')] : heads;
  return (
    <Table colCount={all.length} rowCount={suppressions.length + 1}>
      <TableHead heads={all} />
      <Tbody>
        {suppressions.map((suppression) => (
          <Tr key={suppression.documentId}>
            <Td>
              <Typography fontWeight="semiBold">{suppression.address}</Typography>
            </Td>
            <Td>
              <Typography>{say(channelWord(suppression.channel))}</Typography>
            </Td>
            <Td>
              <Typography style={{ whiteSpace: 'normal' }}>{suppression.reason ?? ''}</Typography>
            </Td>
            <Td>
              <Typography>{formatDate(suppression.createdAt, { dateStyle: 'long' })}</Typography>
            </Td>
            {canClear && (
              <Td>
                <Button
                  variant="tertiary"
                  aria-label={say('notifications.suppressions.clear-of', { address: suppression.address })}
                  onClick={() => onClear(suppression)}
                >
                  {say('notifications.suppressions.clear')}
                </Button>
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

/** Addresses nothing is sent to any more, until a person knows better. */
const SuppressionsPage = () => {
  const { say } = useWords();
  const api = useDeliveriesApi();
  const { act, reason } = useAct();
  const { allowedActions } = useRBAC(PERMISSIONS.manageDeliveries);
  const [{ query }] = useQueryParams<SuppressionsAddress>();
  const page = Number(query.page) || 1;
  const pageSize = Number(query.pageSize) || 20;
  const text = query._q?.slice(0, LIMITS.searchText);
  const ask = useCallback(
    (signal: AbortSignal) => api.suppressions({ page, pageSize, ...(text ? { text } : {}) }, signal),
    [api, page, pageSize, text],
  );
  const { answer, reload } = useAnswer(ask);
  const title = say('notifications.suppressions.title');
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { data: suppressions, meta } = answer.data;
  const clear = async ({ documentId }: Suppression): Promise<void> => {
    if (await act(() => api.clear(documentId), say('notifications.suppressions.cleared'))) reload();
  };
  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={say('notifications.suppressions.subtitle')} />
      <Layouts.Content>
        {reason && (
          <Notice variant="danger" title={say('notifications.not-done')}>
            {reason}
          </Notice>
        )}
        <Box paddingBottom={4}>
          <SearchInput
            label={say('notifications.suppressions.search')}
            placeholder={say('notifications.suppressions.search')}
            trackedEvent={null}
          />
        </Box>
        {suppressions.length === 0 ? (
          <EmptyStateLayout
            content={say(
              text ? 'notifications.suppressions.nothing-found' : 'notifications.suppressions.empty',
            )}
          />
        ) : (
          <SuppressionTable
            suppressions={suppressions}
            canClear={allowedActions.canManageDeliveries === true}
            onClear={(suppression) => void clear(suppression)}
          />
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

export default SuppressionsPage;
