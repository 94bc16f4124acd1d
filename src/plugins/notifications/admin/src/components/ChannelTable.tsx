import { Badge, Button, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { TableHead } from '../../../../../admin/shared/TableHead';
import { isForeignMessenger } from '../../../../../domain/notifications/foreign-messengers';
import { type ChannelState, TESTABLE_CHANNELS, type TestableChannel } from '../../../shared/panel';
import { useWords } from '../hooks/use-words';
import { channelWord } from './channel-word';

interface ChannelTableProps {
  channels: readonly ChannelState[];
  busy: boolean;
  onTest: (channel: TestableChannel) => void;
}

const HEADS = [
  'notifications.deliveries.channel',
  'notifications.webhooks.state',
  'notifications.deliveries.actions',
] as const;

const ChannelRow = ({
  state,
  busy,
  onTest,
}: { state: ChannelState } & Omit<ChannelTableProps, 'channels'>) => {
  const { say, choose } = useWords();
  const { channel, missing, isOutbox } = state;
  const name = say(channelWord(channel));
  const note = missing ? choose(missing) : isOutbox ? say('notifications.channels.outbox') : '';
  const impersonal = isForeignMessenger(channel);
  const testable = missing === null && TESTABLE_CHANNELS.find((one) => one === channel);
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold">{name}</Typography>
      </Td>
      <Td>
        <Badge>{say(missing ? 'notifications.channels.off' : 'notifications.channels.ready')}</Badge>
        {impersonal && (
          <Typography tag="p" paddingTop={2} style={{ whiteSpace: 'normal' }}>
            {say('notifications.channels.impersonal')}
          </Typography>
        )}
        {note !== '' && (
          <Typography tag="p" paddingTop={2} style={{ whiteSpace: 'normal' }}>
            {note}
          </Typography>
        )}
      </Td>
      <Td>
        {testable && (
          <Button
            variant="tertiary"
            disabled={busy}
            aria-label={say('notifications.channels.test-of', { channel: name })}
            onClick={() => onTest(testable)}
          >
            {say('notifications.channels.test')}
          </Button>
        )}
      </Td>
    </Tr>
  );
};

/** Each channel with what it lacks; one that is ready can be tried. */
export const ChannelTable = ({ channels, ...rest }: ChannelTableProps) => {
  const { say } = useWords();
  return (
    <Table colCount={HEADS.length} rowCount={channels.length + 1}>
      <TableHead heads={HEADS.map((head) => say(head))} />
      <Tbody>
        {channels.map((state) => (
          <ChannelRow key={state.channel} state={state} {...rest} />
        ))}
      </Tbody>
    </Table>
  );
};
