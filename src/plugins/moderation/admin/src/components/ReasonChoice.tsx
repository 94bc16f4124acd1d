import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useWords } from '../words';
import type { Choice } from './ReasonRow';
import { newRow, type Row } from './reason-rows';

interface ReasonChoiceProps {
  rows: readonly Row[];
  reasons: readonly Choice[];
  explanation: string;
  onChange: (rows: readonly Row[]) => void;
}

/** Reasons about the whole, ticked in one list. */
export const ReasonChoice = ({ rows, reasons, explanation, onChange }: ReasonChoiceProps) => {
  const { say } = useWords();
  const codes = rows.flatMap(({ code }) => code || []);
  const chosenNames = reasons
    .flatMap(({ value, label }) => (codes.includes(value) ? [label] : []))
    .join(', ');
  return (
    <Field.Root required hint={explanation}>
      <Field.Label>{say('dialog.reasons', 'Причины')}</Field.Label>
      <MultiSelect
        value={codes}
        placeholder={say('dialog.choose', 'Выберите')}
        // Not as tags: their buttons have no name that a screen reader could say.
        customizeContent={() => chosenNames}
        onChange={(chosen: string[]) => onChange(chosen.map((code) => ({ ...newRow([]), code })))}
      >
        {reasons.map(({ value, label }) => (
          <MultiSelectOption key={value} value={value}>
            {label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
    </Field.Root>
  );
};
