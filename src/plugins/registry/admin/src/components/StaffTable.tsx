import { Flex, IconButton, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { File, Pencil, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { CellActions } from '../../../../../admin/shared/CellActions';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { Membership } from '../../../shared/contract';
import { personName } from '../../../shared/person-name';
import { AuthorityCell } from './AuthorityCell';

interface StaffTableProps {
  memberships: Membership[];
  canManage: boolean;
  onChange: (membership: Membership) => void;
  onAuthority: (membership: Membership) => void;
  onRemove: (membership: Membership) => void;
}

export const StaffTable = ({ memberships, canManage, onChange, onAuthority, onRemove }: StaffTableProps) => {
  const { formatMessage } = useIntl();
  const heads = [
    formatMessage({ id: 'registry.staff.employee', defaultMessage: 'Сотрудник' }),
    formatMessage({ id: 'registry.staff.organization', defaultMessage: 'Организация' }),
    formatMessage({ id: 'registry.staff.position', defaultMessage: 'Должность' }),
    formatMessage({ id: 'registry.authority.column', defaultMessage: 'Полномочия' }),
    ...(canManage ? [formatMessage({ id: 'registry.staff.actions', defaultMessage: 'Действия' })] : []),
  ];
  const act = (id: string, defaultMessage: string, { user }: Membership) =>
    formatMessage({ id, defaultMessage }, { person: personName(user) });

  return (
    <Table colCount={heads.length} rowCount={memberships.length + 1}>
      <TableHead heads={heads} />
      <Tbody>
        {memberships.map((membership) => (
          <Tr key={membership.documentId}>
            <Td>
              <Flex direction="column" alignItems="flex-start">
                <Typography fontWeight="semiBold">{personName(membership.user)}</Typography>
                <Typography variant="pi" textColor="neutral600">
                  {membership.user.email}
                </Typography>
              </Flex>
            </Td>
            <Td>
              <Typography>{membership.organization.shortName}</Typography>
            </Td>
            <Td>
              <Typography>{membership.position ?? '—'}</Typography>
            </Td>
            <Td>
              <AuthorityCell authority={membership.authority} />
            </Td>
            {canManage && (
              <Td>
                <CellActions>
                  <IconButton
                    label={act('registry.staff.change', 'Изменить должность: {person}', membership)}
                    variant="ghost"
                    onClick={() => onChange(membership)}
                  >
                    <Pencil />
                  </IconButton>
                  <IconButton
                    label={act('registry.authority.change', 'Изменить полномочия: {person}', membership)}
                    variant="ghost"
                    onClick={() => onAuthority(membership)}
                  >
                    <File />
                  </IconButton>
                  <IconButton
                    label={act('registry.staff.remove', 'Убрать из организации: {person}', membership)}
                    variant="ghost"
                    onClick={() => onRemove(membership)}
                  >
                    <Trash />
                  </IconButton>
                </CellActions>
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
