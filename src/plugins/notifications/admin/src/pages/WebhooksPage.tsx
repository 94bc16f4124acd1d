import { Button, EmptyStateLayout } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { Webhook, WebhookSecret } from '../../../shared/webhooks';
import { useWebhooksApi } from '../api/webhooks';
import { RemoveWebhookDialog } from '../components/RemoveWebhookDialog';
import { SecretDialog } from '../components/SecretDialog';
import { WebhookDialog } from '../components/WebhookDialog';
import { WebhookTable } from '../components/WebhookTable';
import { useWords } from '../hooks/use-words';

type Opened =
  | { dialog: 'edit'; webhook: Webhook | null }
  | { dialog: 'remove'; webhook: Webhook }
  | { dialog: 'secret'; made: WebhookSecret }
  | null;

/** Systems of others that are told of events. */
const WebhooksPage = () => {
  const { say } = useWords();
  const api = useWebhooksApi();
  const { act, reason } = useAct();
  const [opened, setOpened] = useState<Opened>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const ask = useCallback(
    async (signal: AbortSignal) => ({ webhooks: await api.list(signal), events: await api.events(signal) }),
    [api],
  );
  const { answer, reload } = useAnswer(ask);
  const title = say('notifications.webhooks.title');
  const close = (): void => setOpened(null);
  const saved = (made: WebhookSecret | null): void => {
    setOpened(made ? { dialog: 'secret', made } : null);
    reload();
  };
  const test = async ({ documentId }: Webhook): Promise<void> => {
    setFailure(null);
    const verb = async (): Promise<void> => {
      const result = await api.test(documentId);
      if (result.outcome !== 'sent') setFailure(result.reason ?? '');
    };
    await act(verb, say('notifications.webhooks.tested'));
    reload();
  };
  const rotate = async ({ documentId }: Webhook): Promise<void> => {
    await act(async () => saved(await api.rotate(documentId)), say('notifications.webhooks.saved'));
  };
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { webhooks, events } = answer.data;
  const bad = failure ?? reason;

  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say('notifications.webhooks.subtitle')}
        primaryAction={
          <Button startIcon={<Plus />} onClick={() => setOpened({ dialog: 'edit', webhook: null })}>
            {say('notifications.webhooks.add')}
          </Button>
        }
      />
      <Layouts.Content>
        {bad !== null && (
          <Notice variant="danger" title={say('notifications.webhooks.test-failed')}>
            {bad}
          </Notice>
        )}
        {webhooks.length === 0 ? (
          <EmptyStateLayout content={say('notifications.webhooks.empty')} />
        ) : (
          <WebhookTable
            webhooks={webhooks}
            onTest={(webhook) => void test(webhook)}
            onChange={(webhook) => setOpened({ dialog: 'edit', webhook })}
            onRotate={(webhook) => void rotate(webhook)}
            onRemove={(webhook) => setOpened({ dialog: 'remove', webhook })}
          />
        )}
      </Layouts.Content>
      {opened?.dialog === 'edit' && (
        <WebhookDialog webhook={opened.webhook} events={events} onClose={close} onSaved={saved} />
      )}
      {opened?.dialog === 'secret' && <SecretDialog made={opened.made} onClose={close} />}
      {opened?.dialog === 'remove' && (
        <RemoveWebhookDialog webhook={opened.webhook} onClose={close} onRemoved={() => saved(null)} />
      )}
    </Page.Main>
  );
};

export default WebhooksPage;
