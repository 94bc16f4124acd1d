import { Box, Flex } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Picker } from '../../../../../admin/shared/Picker';
import { useRegistryApi } from '../api';
import type { StaffQuery } from '../hooks/use-staff';
import { organizationChoice, personChoice } from './names';

interface StaffFiltersProps {
  query: StaffQuery;
  canManage: boolean;
  onChange: (change: Partial<StaffQuery>) => void;
}

/** By organisation and by words; by person for those who may see the list of panel users. */
export const StaffFilters = ({ query, canManage, onChange }: StaffFiltersProps) => {
  const { formatMessage } = useIntl();
  const api = useRegistryApi();
  const all = formatMessage({ id: 'registry.staff.all', defaultMessage: 'Все' });

  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Box minWidth="26rem" flex="1">
        <Picker
          label={formatMessage({ id: 'registry.staff.organization', defaultMessage: 'Организация' })}
          placeholder={all}
          value={query.organization}
          ask={api.organizations}
          toChoice={organizationChoice}
          onChange={(organization) => onChange({ organization })}
        />
      </Box>
      {canManage && (
        <Box minWidth="26rem" flex="1">
          <Picker
            label={formatMessage({ id: 'registry.staff.person', defaultMessage: 'Пользователь панели' })}
            placeholder={all}
            value={query.user}
            ask={api.people}
            toChoice={personChoice}
            onChange={(user) => onChange({ user })}
          />
        </Box>
      )}
      <SearchInput
        label={formatMessage({ id: 'registry.staff.search', defaultMessage: 'Искать сотрудника' })}
        placeholder={formatMessage({
          id: 'registry.staff.search-hint',
          defaultMessage: 'Имя, почта или должность',
        })}
        trackedEvent={null}
      />
    </Flex>
  );
};
