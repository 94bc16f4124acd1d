import { Field, Textarea } from '@strapi/design-system';
import { LIMITS } from '../../../shared/ids';
import { useWords } from '../words';

interface ChangeNoteFieldProps {
  value: string;
  isRequired: boolean;
  /** What the server has against it. */
  error?: string | undefined;
  onChange: (note: string) => void;
}

/** What has changed: the public reads it in the history of the document. */
export const ChangeNoteField = ({ value, isRequired, error, onChange }: ChangeNoteFieldProps) => {
  const { say } = useWords();
  const hint = say(
    'submit.note-hint',
    'Останется в истории материала, например: «Исправлен телефон приёмной»',
  );
  return (
    <Field.Root required={isRequired} error={error} hint={hint}>
      <Field.Label>{say('submit.note', 'Что изменилось')}</Field.Label>
      <Textarea
        value={value}
        maxLength={LIMITS.changeNote}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
