import { Button, Dialog, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useAct } from '../../../../../admin/shared/use-act';
import type { Webhook } from '../../../shared/webhooks';
import { useWebhooksApi } from '../api/webhooks';
import { useWords } from '../hooks/use-words';

interface RemoveWebhookDialogProps {
  webhook: Webhook;
  onClose: () => void;
  onRemoved: () => void;
}

export const RemoveWebhookDialog = ({ webhook, onClose, onRemoved }: RemoveWebhookDialogProps) => {
  const { say } = useWords();
  const api = useWebhooksApi();
  const { act, busy, reason } = useAct();
  const remove = async (): Promise<void> => {
    if (await act(() => api.remove(webhook.documentId), say('notifications.webhooks.removed'))) onRemoved();
  };
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{say('notifications.webhooks.remove-title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          <Typography textAlign="center">
            {say('notifications.webhooks.remove-text', { name: webhook.name })}
          </Typography>
          {reason && <Typography textColor="danger600">{reason}</Typography>}
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={onClose}>
            {say('notifications.cancel')}
          </Button>
          <Button variant="danger-light" fullWidth loading={busy} onClick={() => void remove()}>
            {say('notifications.webhooks.remove')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
