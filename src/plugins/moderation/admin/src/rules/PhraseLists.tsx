import { Field, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import type { Policy } from '../../../../../domain/checks/policy/policy';
import { Section } from '../components/Section';
import { useWords } from '../words';

interface PhraseListsProps {
  policy: Policy;
  disabled: boolean;
  onChange: (changed: Partial<Policy>) => void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function jargonOf(line: string): Policy['jargonPhrases'][number] {
  const [phrase = '', ...instead] = line.split('=');
  return { phrase: phrase.trim(), instead: instead.join('=').trim() };
}

/** Phrases the checks look for, one a line; `*` stands for any ending. */
export const PhraseLists = ({ policy, disabled, onChange }: PhraseListsProps) => {
  const { say } = useWords();
  const [advertising, setAdvertising] = useState(policy.advertisingPhrases.join('\n'));
  const [jargon, setJargon] = useState(
    policy.jargonPhrases.map(({ phrase, instead }) => `${phrase} = ${instead}`).join('\n'),
  );
  return (
    <Section title={say('policy.phrases', 'Списки фраз')}>
      <Field.Root
        hint={say('policy.phrases-hint', 'Одна фраза на строке. Звёздочка в конце слова – любое окончание.')}
      >
        <Field.Label>{say('policy.advertising', 'Рекламные фразы')}</Field.Label>
        <Textarea
          disabled={disabled}
          rows={8}
          value={advertising}
          onChange={({ currentTarget }) => {
            setAdvertising(currentTarget.value);
            onChange({ advertisingPhrases: linesOf(currentTarget.value) });
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root hint={say('policy.jargon-hint', 'Фраза, знак равенства и чем её заменить.')}>
        <Field.Label>{say('policy.jargon', 'Канцеляризмы')}</Field.Label>
        <Textarea
          disabled={disabled}
          rows={8}
          value={jargon}
          onChange={({ currentTarget }) => {
            setJargon(currentTarget.value);
            onChange({ jargonPhrases: linesOf(currentTarget.value).map(jargonOf) });
          }}
        />
        <Field.Hint />
      </Field.Root>
    </Section>
  );
};
