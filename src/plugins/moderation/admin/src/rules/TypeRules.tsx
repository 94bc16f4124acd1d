import { Field, Flex, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type { ClassifierKind, TypePolicy } from '../../../../../domain/checks/policy/policy';
import { Section } from '../components/Section';
import { useFieldLabels } from '../content-manager/use-field-labels';
import { useWords } from '../words';
import { LengthFields } from './LengthFields';

interface TypeRulesProps {
  type: string;
  rules: TypePolicy;
  disabled: boolean;
  onChange: (changed: Partial<TypePolicy>) => void;
}

const CLASSIFIERS: readonly (readonly [ClassifierKind, string])[] = [
  ['okpd2', 'ОКПД2'],
  ['okved2', 'ОКВЭД2'],
  ['oktmo', 'ОКТМО'],
  ['okfs', 'ОКФС'],
];

const isClassifier = (code: string): code is ClassifierKind => CLASSIFIERS.some(([known]) => known === code);

/** What one content type has to have: fields, lengths, codes. */
export const TypeRules = ({ type, rules, disabled, onChange }: TypeRulesProps) => {
  const { say } = useWords();
  const fields = useFieldLabels(type);
  const labelOf = (name: string): string => fields.find((field) => field.name === name)?.label ?? name;
  const listed = [...new Set([...fields.map(({ name }) => name), ...rules.requiredFields])];
  const none = say('policy.none', 'Никаких');
  return (
    <Section title={say('policy.type-rules', 'Что обязательно')}>
      <Field.Root hint={say('policy.required-hint', 'Кроме тех, что обязательны всегда.')}>
        <Field.Label>{say('policy.required', 'Обязательные поля')}</Field.Label>
        <MultiSelect
          disabled={disabled}
          value={[...rules.requiredFields]}
          placeholder={none}
          customizeContent={(chosen) => (chosen ?? []).map(labelOf).join(', ')}
          onChange={(requiredFields: string[]) => onChange({ requiredFields })}
        >
          {listed.map((name) => (
            <MultiSelectOption key={name} value={name}>
              {labelOf(name)}
            </MultiSelectOption>
          ))}
        </MultiSelect>
        <Field.Hint />
      </Field.Root>
      {type === 'api::service.service' && (
        <Field.Root>
          <Field.Label>{say('policy.classifiers', 'Обязательные классификаторы')}</Field.Label>
          <MultiSelect
            disabled={disabled}
            value={[...rules.requiredClassifiers]}
            placeholder={none}
            customizeContent={(chosen) =>
              CLASSIFIERS.flatMap(([code, name]) => (chosen?.includes(code) ? [name] : [])).join(', ')
            }
            onChange={(chosen: string[]) => onChange({ requiredClassifiers: chosen.filter(isClassifier) })}
          >
            {CLASSIFIERS.map(([code, name]) => (
              <MultiSelectOption key={code} value={code}>
                {name}
              </MultiSelectOption>
            ))}
          </MultiSelect>
        </Field.Root>
      )}
      <Flex direction="column" alignItems="stretch" gap={2}>
        <LengthFields
          fields={fields}
          lengths={rules.lengths}
          disabled={disabled}
          onChange={(lengths) => onChange({ lengths })}
        />
      </Flex>
    </Section>
  );
};
