import { Button, Field, Modal } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import type { Membership } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { personName } from '../../../shared/person-name';
import { useRegistryApi } from '../api';

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

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = formatMessage({ id: 'registry.staff.changed', defaultMessage: 'Должность изменена' });
    if (await act(() => api.changePosition(membership.documentId, { position }), done)) onChanged();
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={(event) => void submit(event)}>
          <Modal.Header closeLabel={formatMessage({ id: 'registry.staff.close', defaultMessage: 'Закрыть' })}>
            <Modal.Title>{personName(membership.user)}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
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
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" type="button" onClick={onClose}>
              {formatMessage({ id: 'registry.staff.cancel', defaultMessage: 'Отмена' })}
            </Button>
            <Button type="submit" loading={busy}>
              {formatMessage({ id: 'registry.staff.save', defaultMessage: 'Сохранить' })}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
