import { Badge, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { ChannelState } from '../../../shared/panel';
import { useDeliveriesApi } from '../api/deliveries';
import { channelWord } from '../components/channel-word';
import { useWords } from '../hooks/use-words';

const HEADS = ['notifications.deliveries.channel', 'notifications.webhooks.state'] as const;

const ChannelRow = ({ channel, missing, isOutbox }: ChannelState) => {
  const { say, choose } = useWords();
  const note = missing ? choose(missing) : isOutbox ? say('notifications.channels.outbox') : '';
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold">{say(channelWord(channel))}</Typography>
      </Td>
      <Td>
        <Badge>{say(missing ? 'notifications.channels.off' : 'notifications.channels.ready')}</Badge>
        {note !== '' && (
          <Typography tag="p" paddingTop={2} style={{ whiteSpace: 'normal' }}>
            {note}
          </Typography>
        )}
      </Td>
    </Tr>
  );
};

/** Which channels are set up here, what the others need, and which may not be used and why. */
const ChannelsPage = () => {
  const { say } = useWords();
  const api = useDeliveriesApi();
  const ask = useCallback((signal: AbortSignal) => api.channels(signal), [api]);
  const { answer } = useAnswer(ask);
  const title = say('notifications.channels.title');
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={say('notifications.channels.subtitle')} />
      <Layouts.Content>
        <Table colCount={HEADS.length} rowCount={answer.data.length + 1}>
          <Thead>
            <Tr>
              {HEADS.map((head) => (
                <Th key={head}>
                  <Typography variant="sigma">{say(head)}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {answer.data.map((state) => (
              <ChannelRow key={state.channel} {...state} />
            ))}
          </Tbody>
        </Table>
      </Layouts.Content>
    </Page.Main>
  );
};

export default ChannelsPage;
