import { Checkbox, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Hours } from '../../../shared/preferences';
import { useWords } from '../hooks/use-words';

/** Zones of Russia from west to east, one name of each. */
const ZONES = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Novosibirsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
];

const NIGHT = { from: 22 * 60, to: 8 * 60 };
const DEFAULT_ZONE = 'default';

const written = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

interface TimeProps {
  label: string;
  minutes: number;
  onChange: (minutes: number) => void;
}

const Time = ({ label, minutes, onChange }: TimeProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <Field.Input
      type="time"
      value={written(minutes)}
      onChange={(event) => {
        const chosen = minutesOf(event.currentTarget.value);
        if (chosen !== null) onChange(chosen);
      }}
    />
  </Field.Root>
);

interface HoursFormProps {
  hours: Hours;
  defaultTimeZone: string;
  onChange: (change: Partial<Hours>) => void;
}

export const HoursForm = ({ hours, defaultTimeZone, onChange }: HoursFormProps) => {
  const { say } = useWords();
  const { quiet, digestAt, timeZone } = hours;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Checkbox
        checked={quiet !== null}
        onCheckedChange={(checked) => onChange({ quiet: checked === true ? NIGHT : null })}
      >
        {say('notifications.preferences.quiet')}
      </Checkbox>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        {quiet && (
          <>
            <Time
              label={say('notifications.preferences.quiet-from')}
              minutes={quiet.from}
              onChange={(from) => onChange({ quiet: { ...quiet, from } })}
            />
            <Time
              label={say('notifications.preferences.quiet-to')}
              minutes={quiet.to}
              onChange={(to) => onChange({ quiet: { ...quiet, to } })}
            />
          </>
        )}
        <Time
          label={say('notifications.preferences.digest-at')}
          minutes={digestAt}
          onChange={(minutes) => onChange({ digestAt: minutes })}
        />
        <Field.Root>
          <Field.Label>{say('notifications.preferences.zone')}</Field.Label>
          <SingleSelect
            value={timeZone ?? DEFAULT_ZONE}
            onChange={(value: string | number) =>
              onChange({ timeZone: value === DEFAULT_ZONE ? null : String(value) })
            }
          >
            <SingleSelectOption value={DEFAULT_ZONE}>
              {say('notifications.preferences.zone-default', { zone: defaultTimeZone })}
            </SingleSelectOption>
            {ZONES.map((zone) => (
              <SingleSelectOption key={zone} value={zone}>
                {zone}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Flex>
    </Flex>
  );
};
