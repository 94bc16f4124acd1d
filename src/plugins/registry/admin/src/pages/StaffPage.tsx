import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, Pagination, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Membership } from '../../../shared/contract';
import { AddMemberDialog } from '../components/AddMemberDialog';
import { AuthorityDialog } from '../components/AuthorityDialog';
import { PositionDialog } from '../components/PositionDialog';
import { RemoveDialog } from '../components/RemoveDialog';
import { StaffFilters } from '../components/StaffFilters';
import { StaffTable } from '../components/StaffTable';
import { useStaff } from '../hooks/use-staff';
import { PERMISSIONS } from '../permissions';

type Opened =
  | { dialog: 'add' }
  | { dialog: 'position' | 'authority' | 'remove'; membership: Membership }
  | null;

const Staff = () => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.manage);
  const canManage = allowedActions.canManageMemberships === true;
  const { answer, reload, query, filter, isFiltered } = useStaff();
  const [opened, setOpened] = useState<Opened>(null);
  const title = formatMessage({ id: 'registry.staff.title', defaultMessage: 'Сотрудники организаций' });

  const close = (): void => setOpened(null);
  const done = (): void => {
    close();
    reload();
  };
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { data: memberships, meta } = answer.data;

  const nothing = isFiltered
    ? formatMessage({
        id: 'registry.staff.nothing-found',
        defaultMessage: 'Никого не найдено. Измените условия поиска.',
      })
    : formatMessage({
        id: 'registry.staff.empty',
        defaultMessage: 'Пока никто не работает ни в одной организации. Добавьте первого сотрудника.',
      });

  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage(
          {
            id: 'registry.staff.subtitle',
            defaultMessage:
              '{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
          },
          { count: meta.pagination.total },
        )}
        primaryAction={
          canManage && (
            <Button startIcon={<Plus />} onClick={() => setOpened({ dialog: 'add' })}>
              {formatMessage({ id: 'registry.staff.add', defaultMessage: 'Добавить сотрудника' })}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <StaffFilters query={query} canManage={canManage} onChange={filter} />
        </Box>
        {memberships.length === 0 ? (
          <EmptyStateLayout content={nothing} />
        ) : (
          <StaffTable
            memberships={memberships}
            canManage={canManage}
            onChange={(membership) => setOpened({ dialog: 'position', membership })}
            onAuthority={(membership) => setOpened({ dialog: 'authority', membership })}
            onRemove={(membership) => setOpened({ dialog: 'remove', membership })}
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
      {opened?.dialog === 'add' && <AddMemberDialog onClose={close} onAdded={done} />}
      {opened?.dialog === 'position' && (
        <PositionDialog membership={opened.membership} onClose={close} onChanged={done} />
      )}
      {opened?.dialog === 'authority' && (
        <AuthorityDialog membership={opened.membership} onClose={close} onChanged={done} />
      )}
      {opened?.dialog === 'remove' && (
        <RemoveDialog membership={opened.membership} onClose={close} onRemoved={done} />
      )}
    </Page.Main>
  );
};

const StaffPage = () => (
  <Page.Protect permissions={PERMISSIONS.read}>
    <Staff />
  </Page.Protect>
);

export default StaffPage;
