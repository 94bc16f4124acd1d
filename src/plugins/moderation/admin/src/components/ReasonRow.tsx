import { Button, Field, Flex, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { LIMITS } from '../../../shared/ids';
import { useWords } from '../words';
import type { Row } from './reason-rows';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ReasonRowProps {
  row: Row;
  number: number;
  reasons: readonly Choice[];
  /** Empty: none of the reasons is bound to a field. */
  fields: readonly Choice[];
  needsField: boolean;
  /** What the server has against a part of it. */
  errorAt: (part: string) => string | undefined;
  onChange: (changes: Partial<Row>) => void;
  /** undefined: it is the only one. */
  onRemove: (() => void) | undefined;
}

const options = (choices: readonly Choice[]) =>
  choices.map(({ value, label }) => (
    <SingleSelectOption key={value} value={value}>
      {label}
    </SingleSelectOption>
  ));

/** A reason, the field it is about, and words about it alone. */
export const ReasonRow = ({
  row,
  number,
  reasons,
  fields,
  needsField,
  errorAt,
  ...props
}: ReasonRowProps) => {
  const { say } = useWords();
  return (
    <Flex
      role="group"
      aria-label={say('dialog.reason', 'Причина {number}', { number })}
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={3}
      hasRadius
      borderColor="neutral200"
    >
      <Field.Root required error={errorAt('code')}>
        <Field.Label>{say('dialog.reason', 'Причина {number}', { number })}</Field.Label>
        <SingleSelect
          value={row.code}
          placeholder={say('dialog.choose', 'Выберите')}
          onChange={(code) => props.onChange({ code: String(code) })}
        >
          {options(reasons)}
        </SingleSelect>
        <Field.Error />
      </Field.Root>
      {fields.length > 0 && (
        <Field.Root required={needsField} error={errorAt('field')}>
          <Field.Label>{say('dialog.field', 'Поле {number}', { number })}</Field.Label>
          <SingleSelect
            value={row.field}
            placeholder={say('remark.whole', 'Весь материал')}
            onChange={(field) => props.onChange({ field: String(field) })}
            onClear={() => props.onChange({ field: '' })}
            clearLabel={say('dialog.clear-field', 'Очистить поле {number}', { number })}
          >
            {options(fields)}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
      )}
      <Field.Root error={errorAt('text')}>
        <Field.Label>{say('dialog.reason-text', 'Слова к причине {number}', { number })}</Field.Label>
        <Textarea
          value={row.text}
          maxLength={LIMITS.text}
          onChange={(event) => props.onChange({ text: event.currentTarget.value })}
        />
        <Field.Error />
      </Field.Root>
      {props.onRemove && (
        <Flex>
          <Button size="S" variant="tertiary" type="button" onClick={props.onRemove}>
            {say('dialog.remove-reason', 'Убрать причину {number}', { number })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
