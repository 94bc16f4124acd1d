import { Flex } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
import { DayFilter } from '../../../../../admin/shared/DayFilter';
import { SelectFilter } from '../../../../../admin/shared/SelectFilter';
import { CHANNELS } from '../../../shared/contract';
import { DELIVERY_STAGES } from '../../../shared/panel';
import type { EventName } from '../api/deliveries';
import type { DeliveriesAddress } from '../hooks/use-deliveries';
import { useWords } from '../hooks/use-words';
import { channelWord, stageWord } from './channel-word';

interface DeliveryFiltersProps {
  query: DeliveriesAddress;
  events: readonly EventName[];
  onChange: (change: Partial<DeliveriesAddress>) => void;
}

/** By channel, event, stage, days and recipient. */
export const DeliveryFilters = ({ query, events, onChange }: DeliveryFiltersProps) => {
  const { say, choose } = useWords();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <SelectFilter
        label={say('notifications.deliveries.channel')}
        value={query.channel}
        choices={CHANNELS.map((channel) => ({ value: channel, label: say(channelWord(channel)) }))}
        onChange={(channel) => onChange({ channel })}
      />
      <SelectFilter
        label={say('notifications.deliveries.stage')}
        value={query.stage}
        choices={DELIVERY_STAGES.map((stage) => ({ value: stage, label: say(stageWord(stage)) }))}
        onChange={(stage) => onChange({ stage })}
      />
      <SelectFilter
        label={say('notifications.deliveries.event')}
        value={query.event}
        choices={events.map(({ code, title }) => ({ value: code, label: choose(title) }))}
        onChange={(event) => onChange({ event })}
      />
      {(['from', 'to'] as const).map((end) => (
        <DayFilter
          key={end}
          label={say(`notifications.deliveries.${end}`)}
          value={query[end]}
          onChange={(day) => onChange({ [end]: day })}
        />
      ))}
      <SearchInput
        label={say('notifications.deliveries.search')}
        placeholder={say('notifications.deliveries.search-hint')}
        trackedEvent={null}
      />
    </Flex>
  );
};
