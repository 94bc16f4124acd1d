import { Field } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Notice } from '../../../../../admin/shared/Notice';
import { Picker } from '../../../../../admin/shared/Picker';
import { useAct } from '../../../../../admin/shared/use-act';
import { LIMITS } from '../../../shared/ids';
import { useRegistryApi } from '../api';
import { MemberDialog } from './MemberDialog';
import { organizationChoice, personChoice } from './names';

interface AddMemberDialogProps {
  onClose: () => void;
  onAdded: () => void;
}

export const AddMemberDialog = ({ onClose, onAdded }: AddMemberDialogProps) => {
  const { formatMessage } = useIntl();
  const api = useRegistryApi();
  const { act, busy, reason } = useAct();
  const [user, setUser] = useState<string>();
  const [organization, setOrganization] = useState<string>();
  const [position, setPosition] = useState('');

  const submit = async (): Promise<void> => {
    if (!user || !organization) return;
    const done = formatMessage({ id: 'registry.staff.added', defaultMessage: 'Сотрудник добавлен' });
    if (await act(() => api.add({ user: Number(user), organization, position }), done)) onAdded();
  };

  return (
    <MemberDialog
      title={formatMessage({ id: 'registry.staff.add', defaultMessage: 'Добавить сотрудника' })}
      submitLabel={formatMessage({ id: 'registry.staff.add-short', defaultMessage: 'Добавить' })}
      busy={busy}
      disabled={!user || !organization}
      onSubmit={submit}
      onClose={onClose}
    >
      {reason && (
        <Notice
          variant="danger"
          title={formatMessage({ id: 'registry.staff.refused', defaultMessage: 'Не сохранено.' })}
        >
          {reason}
        </Notice>
      )}
      <Picker
        label={formatMessage({ id: 'registry.staff.person', defaultMessage: 'Пользователь панели' })}
        placeholder={formatMessage({
          id: 'registry.staff.person-hint',
          defaultMessage: 'Фамилия или почта',
        })}
        required
        value={user}
        ask={api.people}
        toChoice={personChoice}
        onChange={setUser}
      />
      <Picker
        label={formatMessage({ id: 'registry.staff.organization', defaultMessage: 'Организация' })}
        placeholder={formatMessage({
          id: 'registry.staff.organization-hint',
          defaultMessage: 'Часть названия',
        })}
        required
        value={organization}
        ask={api.organizations}
        toChoice={organizationChoice}
        onChange={setOrganization}
      />
      <Field.Root>
        <Field.Label>
          {formatMessage({ id: 'registry.staff.position', defaultMessage: 'Должность' })}
        </Field.Label>
        <Field.Input
          value={position}
          maxLength={LIMITS.position}
          onChange={(event) => setPosition(event.currentTarget.value)}
        />
      </Field.Root>
    </MemberDialog>
  );
};
