import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import type { RefusalText } from '../../../../../../domain/refusal';
import { useWords } from '../../words';

interface NameFieldsProps {
  label: string;
  name: RefusalText;
  error?: string | undefined;
  onChange: (name: RefusalText) => void;
}

const LONGEST = 200;

/** A name in Russian, and in English where somebody needs it. */
export const NameFields = ({ label, name, error, onChange }: NameFieldsProps) => {
  const { say } = useWords();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-start">
      <Box flex="2 1 24rem">
        <Field.Root required error={error}>
          <Field.Label>{label}</Field.Label>
          <TextInput
            value={name.ru}
            maxLength={LONGEST}
            onChange={(event) => onChange({ ...name, ru: event.currentTarget.value })}
          />
          <Field.Error />
        </Field.Root>
      </Box>
      <Box flex="1 1 18rem">
        <Field.Root>
          <Field.Label>{say('workflow.english', 'По-английски: {label}', { label })}</Field.Label>
          <TextInput
            value={name.en}
            maxLength={LONGEST}
            onChange={(event) => onChange({ ...name, en: event.currentTarget.value })}
          />
        </Field.Root>
      </Box>
    </Flex>
  );
};
