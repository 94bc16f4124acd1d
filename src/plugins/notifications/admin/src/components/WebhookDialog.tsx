import { Box, Button, Checkbox, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { type Choice, Picker } from '../../../../../admin/shared/Picker';
import { useAct } from '../../../../../admin/shared/use-act';
import { LIMITS } from '../../../shared/ids';
import type { OrganizationName, Webhook, WebhookBody, WebhookSecret } from '../../../shared/webhooks';
import type { EventName } from '../api/deliveries';
import { useWebhooksApi } from '../api/webhooks';
import { useWords } from '../hooks/use-words';

interface WebhookDialogProps {
  /** null: a new one. */
  webhook: Webhook | null;
  events: readonly EventName[];
  onClose: () => void;
  /** With the secret of a new one. */
  onSaved: (made: WebhookSecret | null) => void;
}

const toChoice = ({ documentId, shortName }: OrganizationName): Choice => ({
  value: documentId,
  label: shortName,
});

/** The organisation of a webhook as it was opened; one that was deleted since is shown by its id. */
const knownOf = (webhook: Webhook | null): Choice | null =>
  webhook?.organization
    ? { value: webhook.organization, label: webhook.organizationName ?? webhook.organization }
    : null;

const NEW: WebhookBody = { name: '', url: '', isEnabled: true, events: [], organization: null };

export const WebhookDialog = ({ webhook, events, onClose, onSaved }: WebhookDialogProps) => {
  const { say, choose } = useWords();
  const api = useWebhooksApi();
  const { act, busy, reason } = useAct();
  const [body, setBody] = useState<WebhookBody>(
    webhook
      ? {
          name: webhook.name,
          url: webhook.url,
          isEnabled: webhook.isEnabled,
          events: webhook.events,
          organization: webhook.organization,
        }
      : NEW,
  );
  const [known] = useState(() => knownOf(webhook));
  const title = webhook ? webhook.name : say('notifications.webhooks.add');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    let made: WebhookSecret | null = null;
    const verb = async (): Promise<void> => {
      if (webhook) await api.change(webhook.documentId, body);
      else made = await api.add(body);
    };
    if (await act(verb, say('notifications.webhooks.saved'))) onSaved(made);
  };
  const toggle = (code: string, isChosen: boolean): void =>
    setBody((former) => ({
      ...former,
      events: isChosen ? [...former.events, code] : former.events.filter((one) => one !== code),
    }));

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={(event) => void submit(event)}>
          <Modal.Header closeLabel={say('notifications.close')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Field.Root required>
                <Field.Label>{say('notifications.webhooks.name')}</Field.Label>
                <Field.Input
                  value={body.name}
                  maxLength={LIMITS.name}
                  onChange={(event) => setBody({ ...body, name: event.currentTarget.value })}
                />
              </Field.Root>
              <Field.Root required hint={say('notifications.webhooks.url-hint')}>
                <Field.Label>{say('notifications.webhooks.url')}</Field.Label>
                <Field.Input
                  value={body.url}
                  maxLength={LIMITS.link}
                  onChange={(event) => setBody({ ...body, url: event.currentTarget.value })}
                />
                <Field.Hint />
              </Field.Root>
              <Picker
                label={say('notifications.webhooks.organization')}
                placeholder={say('notifications.webhooks.all-organizations')}
                hint={say('notifications.webhooks.organization-hint')}
                value={body.organization ?? undefined}
                known={known}
                ask={api.organizations}
                toChoice={toChoice}
                onChange={(organization) => setBody({ ...body, organization: organization ?? null })}
              />
              <Checkbox
                checked={body.isEnabled}
                onCheckedChange={(checked) => setBody({ ...body, isEnabled: checked === true })}
              >
                {say('notifications.webhooks.enabled')}
              </Checkbox>
              <Box tag="fieldset" borderWidth="0" padding={0}>
                <Typography tag="legend" variant="pi" fontWeight="bold">
                  {say('notifications.webhooks.events')}
                </Typography>
                {events.map(({ code, title: words }) => (
                  <Box key={code} paddingTop={2}>
                    <Checkbox
                      checked={body.events.includes(code)}
                      onCheckedChange={(checked) => toggle(code, checked === true)}
                    >
                      {choose(words)}
                    </Checkbox>
                  </Box>
                ))}
              </Box>
              {reason && (
                <Typography role="alert" textColor="danger600">
                  {reason}
                </Typography>
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" type="button" onClick={onClose}>
              {say('notifications.cancel')}
            </Button>
            <Button
              type="submit"
              loading={busy}
              disabled={body.name.trim() === '' || body.events.length === 0}
            >
              {say('notifications.preferences.save')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
