import { Button, Dialog } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useWords } from '../words';

interface ConfirmDialogProps {
  title: string;
  /** What will happen, in a sentence. */
  text: string;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before what the public sees at once. */
export const ConfirmDialog = ({ title, text, busy, onConfirm, onClose }: ConfirmDialogProps) => {
  const { say } = useWords();
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body icon={<CheckCircle fill="success600" />}>{text}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {say('dialog.cancel', 'Отмена')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant="success" loading={busy} onClick={onConfirm}>
            {title}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
