import {
  Field,
  Flex,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import type { Lengths } from '../../../../../domain/checks/policy/policy';
import { useWords } from '../words';

type AllLengths = Readonly<Record<string, Lengths>>;

interface LengthFieldsProps {
  fields: readonly { name: string; label: string }[];
  lengths: AllLengths;
  disabled: boolean;
  onChange: (lengths: AllLengths) => void;
}

interface BoundProps {
  label: string;
  value: number | null;
  disabled: boolean;
  onChange: (value: number | null) => void;
}

const Bound = ({ label, value, disabled, onChange }: BoundProps) => (
  <Field.Root width="16rem">
    <Field.Label>{label}</Field.Label>
    <NumberInput
      disabled={disabled}
      value={value ?? undefined}
      onValueChange={(next) => onChange(next === undefined ? null : Math.max(0, Math.round(next)))}
    />
  </Field.Root>
);

/** How long the texts of a type are; an empty bound is none. */
export const LengthFields = ({ fields, lengths, disabled, onChange }: LengthFieldsProps) => {
  const { say } = useWords();
  const labelOf = (name: string): string => fields.find((field) => field.name === name)?.label ?? name;
  const others = fields.filter(({ name }) => !lengths[name]);
  return (
    <>
      <Typography fontWeight="bold">{say('policy.lengths', 'Длина текста, знаков')}</Typography>
      {Object.entries(lengths).map(([name, { min, max }]) => (
        <Flex key={name} gap={4} wrap="wrap">
          <Bound
            label={say('policy.min', '{field}: не меньше', { field: labelOf(name) })}
            value={min}
            disabled={disabled}
            onChange={(next) => onChange({ ...lengths, [name]: { min: next, max } })}
          />
          <Bound
            label={say('policy.max', '{field}: не больше', { field: labelOf(name) })}
            value={max}
            disabled={disabled}
            onChange={(next) => onChange({ ...lengths, [name]: { min, max: next } })}
          />
        </Flex>
      ))}
      {!disabled && others.length > 0 && (
        <Field.Root maxWidth="34rem">
          <Field.Label>{say('policy.add-length', 'Ограничить ещё одно поле')}</Field.Label>
          <SingleSelect
            value=""
            placeholder={say('dialog.choose-field', 'Выберите поле')}
            onChange={(name) => onChange({ ...lengths, [String(name)]: { min: null, max: null } })}
          >
            {others.map(({ name, label }) => (
              <SingleSelectOption key={name} value={name}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
    </>
  );
};
