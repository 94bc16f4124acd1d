import { Button, Field, Modal, Typography } from '@strapi/design-system';
import type { WebhookSecret } from '../../../shared/webhooks';
import { useWords } from '../hooks/use-words';

/** The one time a secret is shown. */
export const SecretDialog = ({ made, onClose }: { made: WebhookSecret; onClose: () => void }) => {
  const { say } = useWords();
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('notifications.close')}>
          <Modal.Title>{made.webhook.name}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p">{say('notifications.webhooks.secret-text')}</Typography>
          <Field.Root>
            <Field.Label>{say('notifications.webhooks.secret-title')}</Field.Label>
            <Field.Input readOnly value={made.secret} onFocus={(event) => event.currentTarget.select()} />
          </Field.Root>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose}>{say('notifications.webhooks.done')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
