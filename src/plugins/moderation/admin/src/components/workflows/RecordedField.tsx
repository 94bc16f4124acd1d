import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { RecordableField } from '../../../../shared/workflows';
import { useWords } from '../../words';

interface RecordedFieldProps {
  /** Of the item: «Пункт 1». */
  label: string;
  field: string | undefined;
  choices: readonly RecordableField[];
  error: string | undefined;
  onChange: (field: string | undefined) => void;
}

/** The field of the document whose value the tick keeps; most items keep none. */
export const RecordedField = ({ label, field, choices, error, onChange }: RecordedFieldProps) => {
  const { say } = useWords();
  if (choices.length === 0 && field === undefined) return null;
  // A field that the types chosen meanwhile do not have stays readable until it is replaced.
  const isUnknown = field !== undefined && !choices.some(({ name }) => name === field);
  const all = isUnknown ? [...choices, { name: field, label: field }] : choices;
  return (
    <Field.Root error={error}>
      <Field.Label>{say('workflow.records', '{label}: записать поле', { label })}</Field.Label>
      <SingleSelect
        value={field ?? ''}
        placeholder={say('workflow.records-nothing', 'Ничего не записывать')}
        onChange={(name) => onChange(String(name))}
        onClear={() => onChange(undefined)}
        clearLabel={say('workflow.records-clear', '{label}: не записывать поле', { label })}
      >
        {all.map((each) => (
          <SingleSelectOption key={each.name} value={each.name}>
            {each.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
};
