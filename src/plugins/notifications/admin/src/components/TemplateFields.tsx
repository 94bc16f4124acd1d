import { Field, Flex, Textarea } from '@strapi/design-system';
import type { RefObject } from 'react';
import type { Refusal } from '../../../../../domain/refusal';
import { LIMITS } from '../../../shared/ids';
import type { TemplateText } from '../../../shared/panel';
import { useWords } from '../hooks/use-words';

export type Part = keyof TemplateText;

interface TemplateFieldsProps {
  text: TemplateText;
  refusals: readonly Refusal[];
  subjectRef: RefObject<HTMLInputElement>;
  textRef: RefObject<HTMLTextAreaElement>;
  onChange: (change: Partial<TemplateText>) => void;
  /** Which of the two the cursor is in. */
  onFocus: (part: Part) => void;
}

/** Subject and text with what is wrong in each. */
export const TemplateFields = (props: TemplateFieldsProps) => {
  const { say, choose } = useWords();
  const { text, refusals, onChange, onFocus } = props;
  const errorOf = (part: Part): { error?: string } => {
    const found = refusals.filter(({ path }) => path[0] === part);
    return found.length > 0 ? { error: found.map(({ message }) => choose(message)).join(' ') } : {};
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="subject" required {...errorOf('subject')}>
        <Field.Label>{say('notifications.template.subject')}</Field.Label>
        <Field.Input
          ref={props.subjectRef}
          value={text.subject}
          maxLength={LIMITS.subject}
          onFocus={() => onFocus('subject')}
          onChange={(event) => onChange({ subject: event.currentTarget.value })}
        />
        <Field.Error />
      </Field.Root>
      <Field.Root name="text" required hint={say('notifications.template.text-hint')} {...errorOf('text')}>
        <Field.Label>{say('notifications.template.text')}</Field.Label>
        <Textarea
          ref={props.textRef}
          value={text.text}
          maxLength={LIMITS.text}
          rows={12}
          onFocus={() => onFocus('text')}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Flex>
  );
};
