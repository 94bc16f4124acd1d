import { Button, Flex, Modal } from '@strapi/design-system';
import type { FormEvent, ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface MemberDialogProps {
  title: string;
  submitLabel: string;
  busy: boolean;
  disabled?: boolean;
  onSubmit: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a window: fields below each other, cancel and submit. */
export const MemberDialog = (props: MemberDialogProps) => {
  const { title, submitLabel, busy, disabled = false, onSubmit, onClose, children } = props;
  const { formatMessage } = useIntl();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={submit}>
          <Modal.Header closeLabel={formatMessage({ id: 'registry.staff.close', defaultMessage: 'Закрыть' })}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" type="button" onClick={onClose}>
              {formatMessage({ id: 'registry.staff.cancel', defaultMessage: 'Отмена' })}
            </Button>
            <Button type="submit" loading={busy} disabled={disabled}>
              {submitLabel}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
