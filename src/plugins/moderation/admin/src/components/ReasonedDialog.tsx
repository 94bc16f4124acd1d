import { Button, Field, Flex, Modal, MultiSelect, MultiSelectOption, Textarea } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import {
  DECISION_REASONS,
  type DecisionReason,
  type ReasonedVerb,
} from '../../../../../domain/moderation/decision-reasons';
import type { DecisionReasonInput } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { useWords } from '../words';
import { ReasonFields } from './ReasonFields';

export interface Decision {
  reasons: DecisionReasonInput[];
  text: string;
  replacementUrl: string;
}

interface ReasonedDialogProps {
  verb: ReasonedVerb;
  title: string;
  explanation: string;
  fields: { name: string; label: string }[];
  /** Offers no reasons that are bound to a field. */
  isAboutWholeOnly?: boolean;
  busy: boolean;
  /** Why the server refused; null: it did not. */
  refusal: string | null;
  onSend: (decision: Decision) => void;
  onClose: () => void;
}

/** Asks for the reasons of a decision, the fields they are about, and words. */
export const ReasonedDialog = ({ verb, fields, isAboutWholeOnly = false, ...props }: ReasonedDialogProps) => {
  const { say, pick } = useWords();
  const [codes, setCodes] = useState<string[]>([]);
  const [fieldOf, setFieldOf] = useState<Record<string, string>>({});
  const [text, setText] = useState('');
  const [replacementUrl, setReplacementUrl] = useState('');
  const all: [string, DecisionReason][] = Object.entries(DECISION_REASONS);
  const offered = all.filter(
    ([, reason]) => reason.verbs.includes(verb) && !(isAboutWholeOnly && reason.isAboutField),
  );
  const aboutField = offered.filter(([code, reason]) => reason.isAboutField && codes.includes(code));

  const chosenNames = offered
    .flatMap(([code, { label }]) => (codes.includes(code) ? [pick(label)] : []))
    .join(', ');

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const reasons = codes.map((code) => ({ code, field: fieldOf[code] ? [fieldOf[code]] : null }));
    props.onSend({ reasons, text: text.trim(), replacementUrl: replacementUrl.trim() });
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
              <Field.Root required hint={props.explanation}>
                <Field.Label>{say('dialog.reasons', 'Причины')}</Field.Label>
                <MultiSelect
                  value={codes}
                  placeholder={say('dialog.choose', 'Выберите')}
                  // Not as tags: their buttons have no name that a screen reader could say.
                  customizeContent={() => chosenNames}
                  onChange={(chosen: string[]) => setCodes(chosen)}
                >
                  {offered.map(([code, { label }]) => (
                    <MultiSelectOption key={code} value={code}>
                      {pick(label)}
                    </MultiSelectOption>
                  ))}
                </MultiSelect>
                <Field.Hint />
              </Field.Root>
              <ReasonFields
                reasons={aboutField.map(([code, { label }]) => ({ code, label: pick(label) }))}
                fields={fields}
                fieldOf={fieldOf}
                onChange={(code, field) => setFieldOf({ ...fieldOf, [code]: field })}
              />
              <Field.Root required={verb !== 'request-changes'}>
                <Field.Label>{say('dialog.text', 'Пояснение')}</Field.Label>
                <Textarea
                  value={text}
                  maxLength={LIMITS.text}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
              </Field.Root>
              {verb === 'withdraw' && (
                <Field.Root>
                  <Field.Label>{say('dialog.replacement', 'Ссылка на замену')}</Field.Label>
                  <Field.Input
                    type="url"
                    placeholder="https://"
                    value={replacementUrl}
                    maxLength={LIMITS.url}
                    onChange={(event) => setReplacementUrl(event.currentTarget.value)}
                  />
                </Field.Root>
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" type="button" onClick={props.onClose}>
              {say('dialog.cancel', 'Отмена')}
            </Button>
            <Button type="submit" loading={props.busy} disabled={codes.length === 0}>
              {props.title}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
