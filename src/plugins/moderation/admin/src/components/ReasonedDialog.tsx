import { Button, Field, Flex, Modal, Textarea } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import type { RefusedPlace } from '../../../../../admin/shared/refused-places';
import {
  DECISION_REASONS,
  type DecisionReason,
  type ReasonedVerb,
} from '../../../../../domain/moderation/decision-reasons';
import type { DecisionReasonInput } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { useWords } from '../words';
import { ChangeNoteField } from './ChangeNoteField';
import { ReasonChoice } from './ReasonChoice';
import { ReasonRows } from './ReasonRows';
import { newRow, type Row, reasonsOf } from './reason-rows';

export interface Decision {
  reasons: DecisionReasonInput[];
  text: string;
  replacementUrl: string;
  changeNote: string;
}

interface ReasonedDialogProps {
  verb: ReasonedVerb;
  title: string;
  explanation: string;
  fields: { name: string; label: string }[];
  /** Offers no reasons that are bound to a field. */
  isAboutWholeOnly?: boolean;
  /** An earlier version is public: the history tells what has changed. */
  asksForChange?: boolean;
  busy: boolean;
  /** Why the server refused; null: it did not. */
  refusal: string | null;
  /** What it has against single parts of the decision. */
  places: readonly RefusedPlace[];
  onSend: (decision: Decision) => void;
  onClose: () => void;
}

/** Asks for the reasons of a decision, the fields they are about, and words. */
export const ReasonedDialog = ({ verb, fields, isAboutWholeOnly = false, ...props }: ReasonedDialogProps) => {
  const { say, pick } = useWords();
  const isForAuthor = verb === 'request-changes' || verb === 'reject';
  const [rows, setRows] = useState<readonly Row[]>(isForAuthor ? [newRow([])] : []);
  const [text, setText] = useState('');
  const [replacementUrl, setReplacementUrl] = useState('');
  const [changeNote, setChangeNote] = useState('');
  const all: [string, DecisionReason][] = Object.entries(DECISION_REASONS);
  const offered = all
    .filter(([, reason]) => reason.verbs.includes(verb) && !(isAboutWholeOnly && reason.isAboutField))
    .map(([value, { label }]) => ({ value, label: pick(label) }));
  const errorAt = (part: string): string | undefined =>
    props.places.find(({ path }) => path.join('.') === part)?.message;
  const fieldChoices = isAboutWholeOnly ? [] : fields.map(({ name, label }) => ({ value: name, label }));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const given = reasonsOf(rows);
    const reasons = isForAuthor ? given : given.map(({ code, field }) => ({ code, field }));
    const words = { text: text.trim(), changeNote: changeNote.trim() };
    props.onSend({ reasons, ...words, replacementUrl: replacementUrl.trim() });
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && props.onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={submit}>
          <Modal.Header closeLabel={say('dialog.close', 'Закрыть')}>
            <Modal.Title>{props.title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {props.refusal && (
                <Notice variant="danger" title={say('dialog.refused', 'Не выполнено.')}>
                  {props.refusal}
                </Notice>
              )}
              {isForAuthor ? (
                <ReasonRows
                  rows={rows}
                  reasons={offered}
                  fields={fieldChoices}
                  explanation={props.explanation}
                  places={props.places}
                  onChange={setRows}
                />
              ) : (
                <ReasonChoice
                  rows={rows}
                  reasons={offered}
                  explanation={props.explanation}
                  onChange={setRows}
                />
              )}
              <Field.Root required={verb !== 'request-changes'} error={errorAt('text')}>
                <Field.Label>{say('dialog.text', 'Пояснение')}</Field.Label>
                <Textarea
                  value={text}
                  maxLength={LIMITS.text}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
                <Field.Error />
              </Field.Root>
              {props.asksForChange && (
                <ChangeNoteField
                  value={changeNote}
                  isRequired
                  error={props.places.find(({ path }) => path[0] === 'changeNote')?.message}
                  onChange={setChangeNote}
                />
              )}
              {verb === 'withdraw' && (
                <Field.Root error={errorAt('replacementUrl')}>
                  <Field.Label>{say('dialog.replacement', 'Ссылка на замену')}</Field.Label>
                  <Field.Input
                    type="url"
                    placeholder="https://"
                    value={replacementUrl}
                    maxLength={LIMITS.url}
                    onChange={(event) => setReplacementUrl(event.currentTarget.value)}
                  />
                  <Field.Error />
                </Field.Root>
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" type="button" onClick={props.onClose}>
              {say('dialog.cancel', 'Отмена')}
            </Button>
            <Button
              type="submit"
              loading={props.busy}
              disabled={!rows.every(({ code }) => code) || rows.length === 0}
            >
              {props.title}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
