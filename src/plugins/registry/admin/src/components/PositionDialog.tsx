import { Field } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import type { Membership } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { personName } from '../../../shared/person-name';
import { useRegistryApi } from '../api';
import { MemberDialog } from './MemberDialog';

interface PositionDialogProps {
  membership: Membership;
  onClose: () => void;
  onChanged: () => void;
}

export const PositionDialog = ({ membership, onClose, onChanged }: PositionDialogProps) => {
  const { formatMessage } = useIntl();
  const api = useRegistryApi();
  const { act, busy, reason } = useAct();
  const [position, setPosition] = useState(membership.position ?? '');

  const submit = async (): Promise<void> => {
    const done = formatMessage({ id: 'registry.staff.changed', defaultMessage: 'Должность изменена' });
    if (await act(() => api.changePosition(membership.documentId, { position }), done)) onChanged();
  };

  return (
    <MemberDialog
      title={personName(membership.user)}
      submitLabel={formatMessage({ id: 'registry.staff.save', defaultMessage: 'Сохранить' })}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field.Root hint={membership.organization.shortName} {...(reason ? { error: reason } : {})}>
        <Field.Label>
          {formatMessage({ id: 'registry.staff.position', defaultMessage: 'Должность' })}
        </Field.Label>
        <Field.Input
          value={position}
          maxLength={LIMITS.position}
          onChange={(event) => setPosition(event.currentTarget.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </MemberDialog>
  );
};
