import { Field, Textarea } from '@strapi/design-system';
import { useEffect, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import {
  changeNoteOf,
  forgetChangeNote,
  onChangeNote,
  setChangeNote,
} from '../../../../../admin/shared/change-note';
import { LIMITS } from '../../../shared/ids';

interface ChangeNoteProps {
  model: string;
  /** undefined: the document is being created. */
  documentId: string | undefined;
}

/** What the next save is about; it goes with the save and stays with its version. */
export const ChangeNote = ({ model, documentId }: ChangeNoteProps) => {
  const { formatMessage } = useIntl();
  const note = useSyncExternalStore(onChangeNote, () => changeNoteOf(model, documentId));
  // The next document that is created is another one.
  useEffect(
    () => () => {
      if (documentId === undefined) forgetChangeNote(model, documentId);
    },
    [model, documentId],
  );
  return (
    <Field.Root
      hint={formatMessage({
        id: 'audit.versions.note-hint',
        defaultMessage: 'Сохранится вместе с записью',
      })}
    >
      <Field.Label>
        {documentId === undefined
          ? formatMessage({ id: 'audit.versions.restore-note', defaultMessage: 'Пояснение' })
          : formatMessage({ id: 'audit.versions.note', defaultMessage: 'Что изменено' })}
      </Field.Label>
      <Textarea
        value={note}
        maxLength={LIMITS.note}
        minHeight="6rem"
        onChange={(event) => setChangeNote(model, documentId, event.currentTarget.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
};
