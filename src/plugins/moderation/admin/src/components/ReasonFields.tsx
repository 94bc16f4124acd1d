import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useWords } from '../words';

interface ReasonFieldsProps {
  reasons: { code: string; label: string }[];
  fields: { name: string; label: string }[];
  fieldOf: Readonly<Record<string, string>>;
  onChange: (code: string, field: string) => void;
}

/** To which field each of the chosen reasons belongs. */
export const ReasonFields = ({ reasons, fields, fieldOf, onChange }: ReasonFieldsProps) => {
  const { say } = useWords();
  return (
    <>
      {reasons.map(({ code, label }) => (
        <Field.Root key={code} required>
          <Field.Label>{say('dialog.field', 'Поле: {reason}', { reason: label })}</Field.Label>
          <SingleSelect
            value={fieldOf[code] ?? ''}
            placeholder={say('dialog.choose-field', 'Выберите поле')}
            onChange={(field) => onChange(code, String(field))}
          >
            {fields.map((field) => (
              <SingleSelectOption key={field.name} value={field.name}>
                {field.label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      ))}
    </>
  );
};
