import {
  Button,
  Field,
  Flex,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import type { PublicationTemplate } from '../../../../../domain/checks/templates/template';
import { MODERATED_TYPES } from '../../../shared/ids';
import type { TemplatesAnswer } from '../../../shared/templates';
import { Section } from '../components/Section';
import { useTypeName } from '../components/type-names';
import { useFieldLabels } from '../content-manager/use-field-labels';
import { useWords } from '../words';
import { PreparedTexts } from './PreparedTexts';
import { useTemplatesApi } from './templates-api';

interface TemplateFormProps {
  template: PublicationTemplate;
  fields: TemplatesAnswer['fields'];
  disabled: boolean;
  onDone: () => void;
}

/** One template; whoever may only read it sees the same with nothing to press. */
export const TemplateForm = ({ template, fields, disabled, onDone }: TemplateFormProps) => {
  const { say } = useWords();
  const typeName = useTypeName();
  const api = useTemplatesApi();
  const { act, busy, reason } = useAct();
  const [edited, setEdited] = useState(template);
  const isNew = template.code === '';
  const { contentType, requiredFields } = edited;
  const labels = useFieldLabels(contentType);
  const labelOf = (name: string): string => labels.find((field) => field.name === name)?.label ?? name;
  const change = (changed: Partial<PublicationTemplate>): void => setEdited({ ...edited, ...changed });

  const save = async (): Promise<void> => {
    if (await act(() => api.save(edited), say('templates.saved', 'Шаблон сохранён'))) onDone();
  };
  const remove = async (): Promise<void> => {
    if (await act(() => api.remove(template.code), say('templates.removed', 'Шаблон удалён'))) onDone();
  };

  return (
    <Section title={isNew ? say('templates.new', 'Новый шаблон') : template.name.ru}>
      {isNew && (
        <Field.Root
          required
          hint={say('templates.code-hint', 'Строчные латинские буквы, цифры и дефис. Потом не меняется.')}
        >
          <Field.Label>{say('templates.code', 'Код')}</Field.Label>
          <Field.Input
            value={edited.code}
            maxLength={64}
            onChange={({ currentTarget }) => change({ code: currentTarget.value })}
          />
          <Field.Hint />
        </Field.Root>
      )}
      <Field.Root required>
        <Field.Label>{say('templates.name', 'Название')}</Field.Label>
        <Field.Input
          disabled={disabled}
          value={edited.name.ru}
          maxLength={200}
          onChange={({ currentTarget }) => change({ name: { ...edited.name, ru: currentTarget.value } })}
        />
      </Field.Root>
      <Field.Root required>
        <Field.Label>{say('templates.name-en', 'Название по-английски')}</Field.Label>
        <Field.Input
          disabled={disabled}
          value={edited.name.en}
          maxLength={200}
          onChange={({ currentTarget }) => change({ name: { ...edited.name, en: currentTarget.value } })}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>{say('filter.type', 'Вид материала')}</Field.Label>
        <SingleSelect
          disabled={disabled || !isNew}
          value={contentType}
          onChange={(type) => change({ contentType: String(type), requiredFields: [], preparedText: {} })}
        >
          {MODERATED_TYPES.map((type) => (
            <SingleSelectOption key={type} value={type}>
              {typeName(type)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root>
        <Field.Label>{say('policy.required', 'Обязательные поля')}</Field.Label>
        <MultiSelect
          disabled={disabled}
          value={[...requiredFields]}
          placeholder={say('policy.none', 'Никаких')}
          customizeContent={(chosen) => (chosen ?? []).map(labelOf).join(', ')}
          onChange={(chosen: string[]) => change({ requiredFields: chosen })}
        >
          {[...new Set([...labels.map(({ name }) => name), ...requiredFields])].map((name) => (
            <MultiSelectOption key={name} value={name}>
              {labelOf(name)}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      </Field.Root>
      <PreparedTexts
        texts={edited.preparedText}
        fields={labels.filter(({ name }) =>
          fields[contentType]?.some((field) => field.isText && field.name === name),
        )}
        disabled={disabled}
        onChange={(preparedText) => change({ preparedText })}
      />
      {reason && (
        <Typography role="alert" textColor="danger600">
          {reason}
        </Typography>
      )}
      {!disabled && (
        <Flex gap={4}>
          <Button loading={busy} disabled={edited.code === ''} onClick={() => void save()}>
            {say('templates.save', 'Сохранить шаблон')}
          </Button>
          {!isNew && (
            <Button variant="danger-light" onClick={() => void remove()}>
              {say('templates.remove', 'Удалить шаблон')}
            </Button>
          )}
        </Flex>
      )}
    </Section>
  );
};
