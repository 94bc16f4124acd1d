import { Button, Dialog, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import type { Membership } from '../../../shared/contract';
import { personName } from '../../../shared/person-name';
import { useRegistryApi } from '../api';

interface RemoveDialogProps {
  membership: Membership;
  onClose: () => void;
  onRemoved: () => void;
}

export const RemoveDialog = ({ membership, onClose, onRemoved }: RemoveDialogProps) => {
  const { formatMessage } = useIntl();
  const api = useRegistryApi();
  const { act, busy, reason } = useAct();

  const remove = async (): Promise<void> => {
    const done = formatMessage({
      id: 'registry.staff.removed',
      defaultMessage: 'Сотрудник убран из организации',
    });
    if (await act(() => api.remove(membership.documentId), done)) onRemoved();
  };

  return (
    <Dialog.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Dialog.Content>
        <Dialog.Header>
          {formatMessage({ id: 'registry.staff.remove-title', defaultMessage: 'Убрать сотрудника?' })}
        </Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          <Typography textAlign="center">
            {formatMessage(
              {
                id: 'registry.staff.remove-text',
                defaultMessage:
                  '{person} сразу потеряет доступ к материалам и файлам организации «{organization}». Учётная запись останется.',
              },
              { person: personName(membership.user), organization: membership.organization.shortName },
            )}
          </Typography>
          {reason && <Typography textColor="danger600">{reason}</Typography>}
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={onClose}>
            {formatMessage({ id: 'registry.staff.cancel', defaultMessage: 'Отмена' })}
          </Button>
          <Button variant="danger-light" fullWidth loading={busy} onClick={() => void remove()}>
            {formatMessage({ id: 'registry.staff.remove-short', defaultMessage: 'Убрать' })}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
