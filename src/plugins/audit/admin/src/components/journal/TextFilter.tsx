import { Field } from '@strapi/design-system';

interface TextFilterProps {
  label: string;
  value: string;
  maxLength: number;
  placeholder: string;
  refusal: string | undefined;
  onChange: (value: string) => void;
}

/** Typed, and looked for when the form is sent. */
export const TextFilter = ({ label, value, maxLength, placeholder, refusal, onChange }: TextFilterProps) => (
  <Field.Root {...(refusal ? { error: refusal } : {})}>
    <Field.Label>{label}</Field.Label>
    <Field.Input
      value={value}
      maxLength={maxLength}
      placeholder={placeholder}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
    <Field.Error />
  </Field.Root>
);
