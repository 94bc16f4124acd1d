import { DateTimePicker, Field } from '@strapi/design-system';
import { type InputProps, useField, useFocusInputField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { ClockNote } from './ClockNote';
import { useClock } from './use-clock';
import { drawnIn, meantIn } from './wall-dates';

const LAST_YEAR = new Date(2099, 11, 31);

function instantIn(value: unknown): Date | null {
  const instant = typeof value === 'string' || value instanceof Date ? new Date(value) : null;
  return instant && !Number.isNaN(instant.getTime()) ? instant : null;
}

/** Date and time by the clock of the organisation the document belongs to, wherever the person sits. */
export const MomentInput = ({ name = '', label, hint, labelAction, ...props }: Partial<InputProps>) => {
  const { formatMessage } = useIntl();
  const field = useField(name);
  const picker = useFocusInputField<HTMLInputElement>(name);
  const clock = useClock();
  const { zone, isLoading } = clock;
  const instant = instantIn(field.value);
  const change = (drawn: Date | undefined): void =>
    field.onChange(name, drawn ? meantIn(zone, drawn).toISOString() : null);
  const note = (
    <>
      {hint && (
        <>
          {hint}
          <br />
        </>
      )}
      <ClockNote clock={clock} instant={instant} />
    </>
  );

  return (
    <Field.Root error={field.error} name={name} hint={note} required={props.required === true}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <DateTimePicker
        ref={picker}
        clearLabel={formatMessage({ id: 'clearLabel', defaultMessage: 'Clear' })}
        placeholder={props.placeholder}
        required={props.required === true}
        disabled={props.disabled === true || isLoading}
        maxDate={LAST_YEAR}
        value={instant && drawnIn(zone, instant)}
        onChange={change}
        onClear={() => change(undefined)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
