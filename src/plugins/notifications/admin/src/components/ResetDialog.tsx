import { Button, Dialog, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useWords } from '../hooks/use-words';

interface ResetDialogProps {
  busy: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

export const ResetDialog = ({ busy, onClose, onConfirm }: ResetDialogProps) => {
  const { say } = useWords();
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{say('notifications.template.reset-title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          <Typography textAlign="center">{say('notifications.template.reset-text')}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={onClose}>
            {say('notifications.cancel')}
          </Button>
          <Button variant="danger-light" fullWidth loading={busy} onClick={onConfirm}>
            {say('notifications.template.reset')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
