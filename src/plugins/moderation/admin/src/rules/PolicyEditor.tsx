import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { type Policy, type TypePolicy, typePolicy } from '../../../../../domain/checks/policy/policy';
import { MODERATED_TYPES } from '../../../shared/ids';
import type { ListedCheck } from '../../../shared/policy';
import { Section } from '../components/Section';
import { useTypeName } from '../components/type-names';
import { useWords } from '../words';
import { LimitFields } from './LimitFields';
import { PhraseLists } from './PhraseLists';
import { SavePolicy } from './SavePolicy';
import { SeverityTable } from './SeverityTable';
import { TypeRules } from './TypeRules';

interface PolicyEditorProps {
  policy: Policy;
  checks: readonly ListedCheck[];
  mayChange: boolean;
  onSaved: () => void;
}

const ALL = 'all';

/** The whole policy; whoever may only read it sees the same with nothing to press. */
export const PolicyEditor = ({ policy, checks, mayChange, onSaved }: PolicyEditorProps) => {
  const { say } = useWords();
  const typeName = useTypeName();
  const [edited, setEdited] = useState(policy);
  const [type, setType] = useState<string>(ALL);
  const change = (changed: Partial<Policy>): void => setEdited({ ...edited, ...changed });
  const ofType = typePolicy(edited, type);
  const changeType = (changed: Partial<TypePolicy>): void =>
    change({ types: { ...edited.types, [type]: { ...ofType, ...changed } } });

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Section title={say('policy.checks', 'Проверки')}>
        <Field.Root
          hint={say('policy.type-hint', 'Настройка для вида материала важнее общей.')}
          maxWidth="40rem"
        >
          <Field.Label>{say('policy.type', 'Для каких материалов')}</Field.Label>
          <SingleSelect value={type} onChange={(chosen) => setType(String(chosen))}>
            <SingleSelectOption value={ALL}>{say('policy.all-types', 'Для всех')}</SingleSelectOption>
            {MODERATED_TYPES.map((each) => (
              <SingleSelectOption key={each} value={each}>
                {typeName(each)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
        <SeverityTable
          checks={checks.filter(
            ({ appliesTo }) => type === ALL || appliesTo === null || appliesTo.includes(type),
          )}
          settings={type === ALL ? edited.severities : ofType.severities}
          general={type === ALL ? null : edited.severities}
          disabled={!mayChange}
          onChange={(severities) => (type === ALL ? change({ severities }) : changeType({ severities }))}
        />
      </Section>
      {type !== ALL && (
        <TypeRules key={type} type={type} rules={ofType} disabled={!mayChange} onChange={changeType} />
      )}
      <LimitFields limits={edited.limits} disabled={!mayChange} onChange={(limits) => change({ limits })} />
      <PhraseLists policy={policy} disabled={!mayChange} onChange={change} />
      {mayChange && <SavePolicy policy={policy} edited={edited} onSaved={onSaved} />}
    </Flex>
  );
};
