import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { ChannelTest, TestableChannel } from '../../../shared/panel';
import { useDeliveriesApi } from '../api/deliveries';
import { ChannelTable } from '../components/ChannelTable';
import { channelWord } from '../components/channel-word';
import { useWords } from '../hooks/use-words';

/** How a test ended: what the other side answered, or why it was not asked. */
type Tested = { channel: TestableChannel; result: ChannelTest | null };

/** Which channels are set up here, what the others need, and which may not be used and why. */
const ChannelsPage = () => {
  const { say } = useWords();
  const api = useDeliveriesApi();
  const { act, busy, reason } = useAct();
  const [tested, setTested] = useState<Tested | null>(null);
  const ask = useCallback((signal: AbortSignal) => api.channels(signal), [api]);
  const { answer } = useAnswer(ask);
  const title = say('notifications.channels.title');
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;

  const test = async (channel: TestableChannel): Promise<void> => {
    setTested({ channel, result: null });
    await act(
      async () => setTested({ channel, result: await api.testChannel(channel) }),
      say('notifications.webhooks.tested'),
    );
  };
  const name = tested && say(channelWord(tested.channel));
  const failure = reason ?? tested?.result?.reason ?? null;

  return (
    <Page.Main aria-busy={busy}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={say('notifications.channels.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {name && failure !== null && (
            <Notice variant="danger" title={say('notifications.channels.test-failed', { channel: name })}>
              {failure}
            </Notice>
          )}
          {name && tested?.result?.isSent && (
            <Notice variant="primary" title={`${name}.`}>
              {tested.result.address === null
                ? say('notifications.channels.tested-browser')
                : say('notifications.channels.tested', { address: tested.result.address })}
            </Notice>
          )}
          <ChannelTable channels={answer.data} busy={busy} onTest={(channel) => void test(channel)} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default ChannelsPage;
