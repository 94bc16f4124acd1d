import { Field, Grid, NumberInput } from '@strapi/design-system';
import type { Limits } from '../../../../../domain/checks/policy/policy';
import { Section } from '../components/Section';
import { useWords } from '../words';
import { useLimitNames } from './use-limit-names';

interface LimitFieldsProps {
  limits: Limits;
  disabled: boolean;
  onChange: (limits: Limits) => void;
}

const NAMES: readonly (keyof Limits)[] = [
  'longestSentence',
  'lowestReadability',
  'longestAnnouncementDays',
  'expiresSoonDays',
  'smallestImageWidth',
  'smallestImageHeight',
  'largestFileMegabytes',
];

/** Numbers the checks compare with. */
export const LimitFields = ({ limits, disabled, onChange }: LimitFieldsProps) => {
  const { say } = useWords();
  const names = useLimitNames();
  return (
    <Section title={say('policy.limits', 'Границы')}>
      <Grid.Root gap={4}>
        {NAMES.map((name) => (
          <Grid.Item key={name} col={6} s={12} direction="column" alignItems="stretch">
            <Field.Root>
              <Field.Label>{names[name]}</Field.Label>
              <NumberInput
                disabled={disabled}
                value={limits[name]}
                onValueChange={(next) => {
                  if (next !== undefined) onChange({ ...limits, [name]: next });
                }}
              />
            </Field.Root>
          </Grid.Item>
        ))}
      </Grid.Root>
    </Section>
  );
};
