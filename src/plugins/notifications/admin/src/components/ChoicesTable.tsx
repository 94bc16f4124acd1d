import {
  Box,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Tr,
  Typography,
} from '@strapi/design-system';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { Channel } from '../../../shared/contract';
import type { ChannelChoice, EventChoices, Frequency } from '../../../shared/preferences';
import { useWords } from '../hooks/use-words';
import { channelWord } from './channel-word';

interface ChoicesTableProps {
  events: readonly EventChoices[];
  /** Channels that can be used here; others are not offered. */
  channels: readonly Channel[];
  onChange: (event: string, channel: Channel, frequency: Frequency) => void;
}

/** The inbox is a list of its own: nothing to gather. What is urgent is told at once or, where that may be, never. */
function offered({ channel, canBeSilenced }: ChannelChoice, urgent: boolean): Frequency[] {
  if (!canBeSilenced) return ['at-once'];
  return channel === 'inbox' || urgent ? ['at-once', 'off'] : ['at-once', 'daily', 'off'];
}

const isFrequency = (value: unknown): value is Frequency =>
  value === 'off' || value === 'at-once' || value === 'daily';

export const ChoicesTable = ({ events, channels, onChange }: ChoicesTableProps) => {
  const { say, choose } = useWords();
  return (
    <Table colCount={channels.length + 1} rowCount={events.length + 1}>
      <TableHead
        heads={[
          say('notifications.preferences.event'),
          ...channels.map((channel) => say(channelWord(channel))),
        ]}
      />
      <Tbody>
        {events.map(({ code, title, urgent, choices }) => (
          <Tr key={code}>
            <Td>
              <Typography fontWeight="semiBold" style={{ whiteSpace: 'normal' }}>
                {choose(title)}
              </Typography>
              {urgent && (
                <Typography tag="p" variant="pi" textColor="neutral600" style={{ whiteSpace: 'normal' }}>
                  {say('notifications.preferences.urgent')}
                </Typography>
              )}
            </Td>
            {choices
              .filter(({ channel }) => channels.includes(channel))
              .map((choice) => (
                <Td key={choice.channel}>
                  <Box minWidth="16rem">
                    <SingleSelect
                      size="S"
                      aria-label={say('notifications.preferences.choice-of', {
                        event: choose(title),
                        channel: say(channelWord(choice.channel)),
                      })}
                      value={choice.frequency}
                      disabled={!choice.canBeSilenced}
                      onChange={(value: string | number) => {
                        if (isFrequency(value)) onChange(code, choice.channel, value);
                      }}
                    >
                      {offered(choice, urgent).map((frequency) => (
                        <SingleSelectOption key={frequency} value={frequency}>
                          {say(`notifications.preferences.frequency.${frequency}`)}
                        </SingleSelectOption>
                      ))}
                    </SingleSelect>
                  </Box>
                </Td>
              ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
