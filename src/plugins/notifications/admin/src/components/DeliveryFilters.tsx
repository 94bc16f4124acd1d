import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
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

interface ChoiceProps {
  label: string;
  value: string | undefined;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}

const Choice = ({ label, value, choices, onChange }: ChoiceProps) => {
  const { say } = useWords();
  return (
    <Box minWidth="18rem" flex="1">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={value ?? ''}
          placeholder={say('notifications.all')}
          clearLabel={say('notifications.clear-choice')}
          onChange={(chosen: string | number) => onChange(String(chosen) || undefined)}
          onClear={() => onChange(undefined)}
        >
          {choices.map((choice) => (
            <SingleSelectOption key={choice.value} value={choice.value}>
              {choice.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};

/** By channel, event, stage, days and recipient. */
export const DeliveryFilters = ({ query, events, onChange }: DeliveryFiltersProps) => {
  const { say, choose } = useWords();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Choice
        label={say('notifications.deliveries.channel')}
        value={query.channel}
        choices={CHANNELS.map((channel) => ({ value: channel, label: say(channelWord(channel)) }))}
        onChange={(channel) => onChange({ channel })}
      />
      <Choice
        label={say('notifications.deliveries.stage')}
        value={query.stage}
        choices={DELIVERY_STAGES.map((stage) => ({ value: stage, label: say(stageWord(stage)) }))}
        onChange={(stage) => onChange({ stage })}
      />
      <Choice
        label={say('notifications.deliveries.event')}
        value={query.event}
        choices={events.map(({ code, title }) => ({ value: code, label: choose(title) }))}
        onChange={(event) => onChange({ event })}
      />
      {(['from', 'to'] as const).map((end) => (
        <Box key={end}>
          <Field.Root>
            <Field.Label>{say(`notifications.deliveries.${end}`)}</Field.Label>
            <Field.Input
              type="date"
              value={query[end] ?? ''}
              onChange={(event) => onChange({ [end]: event.currentTarget.value || undefined })}
            />
          </Field.Root>
        </Box>
      ))}
      <SearchInput
        label={say('notifications.deliveries.search')}
        placeholder={say('notifications.deliveries.search-hint')}
        trackedEvent={null}
      />
    </Flex>
  );
};
