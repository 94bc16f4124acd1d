import { Field, SingleSelect, SingleSelectOption, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { PublicationTemplate } from '../../../../../domain/checks/templates/template';
import { useWords } from '../words';

type Texts = PublicationTemplate['preparedText'];

interface PreparedTextsProps {
  texts: Texts;
  /** Those that hold text. */
  fields: readonly { name: string; label: string }[];
  disabled: boolean;
  onChange: (texts: Texts) => void;
}

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const One = ({
  label,
  paragraphs,
  disabled,
  onChange,
}: {
  label: string;
  paragraphs: readonly string[];
  disabled: boolean;
  onChange: (paragraphs: string[]) => void;
}) => {
  const [text, setText] = useState(paragraphs.join('\n'));
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Textarea
        disabled={disabled}
        rows={5}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          onChange(paragraphsOf(currentTarget.value));
        }}
      />
    </Field.Root>
  );
};

/** Text to begin with, a paragraph a line; an emptied one is left out. */
export const PreparedTexts = ({ texts, fields, disabled, onChange }: PreparedTextsProps) => {
  const { say } = useWords();
  const [shown, setShown] = useState(Object.keys(texts));
  const others = fields.filter(({ name }) => !shown.includes(name));
  const labelOf = (name: string): string => fields.find((field) => field.name === name)?.label ?? name;
  const change = (name: string, paragraphs: string[]): void => {
    const { [name]: _former, ...rest } = texts;
    onChange(paragraphs.length === 0 ? rest : { ...rest, [name]: paragraphs });
  };
  return (
    <>
      <Typography fontWeight="bold">{say('templates.texts', 'Подготовленный текст')}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {say(
          'templates.texts-hint',
          'Абзац на строке. В квадратных скобках – то, что автор заменит: пока скобки на месте, материал не отправить.',
        )}
      </Typography>
      {shown.map((name) => (
        <One
          key={name}
          label={labelOf(name)}
          paragraphs={texts[name] ?? []}
          disabled={disabled}
          onChange={(paragraphs) => change(name, paragraphs)}
        />
      ))}
      {!disabled && others.length > 0 && (
        <Field.Root maxWidth="34rem">
          <Field.Label>{say('templates.add-text', 'Добавить текст для поля')}</Field.Label>
          <SingleSelect
            value=""
            placeholder={say('dialog.choose-field', 'Выберите поле')}
            onChange={(name) => setShown([...shown, String(name)])}
          >
            {others.map(({ name, label }) => (
              <SingleSelectOption key={name} value={name}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
    </>
  );
};
