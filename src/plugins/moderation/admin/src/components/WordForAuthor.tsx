import { Field, Textarea } from '@strapi/design-system';
import { LIMITS } from '../../../shared/ids';
import { useWords } from '../words';

interface WordForAuthorProps {
  value: string;
  onChange: (value: string) => void;
}

/** What a moderator may say with an approval. */
export const WordForAuthor = ({ value, onChange }: WordForAuthorProps) => {
  const { say } = useWords();
  return (
    <Field.Root hint={say('decision.word-hint', 'Необязательно. Автор увидит в блоке «Модерация».')}>
      <Field.Label>{say('decision.word', 'Слово автору')}</Field.Label>
      <Textarea
        value={value}
        maxLength={LIMITS.text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
};
