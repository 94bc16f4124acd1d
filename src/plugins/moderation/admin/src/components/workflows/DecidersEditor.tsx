import {
  Box,
  Button,
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import type { Decider } from '../../../../../../domain/moderation/workflow';
import type { WorkflowsAnswer } from '../../../../shared/workflows';
import { useWords } from '../../words';
import { OrganizationPicker } from './OrganizationPicker';

interface DecidersEditorProps {
  deciders: readonly Decider[];
  answer: WorkflowsAnswer;
  error?: string | undefined;
  onChange: (deciders: Decider[]) => void;
}

type Scope = 'any' | 'own' | 'one';

const scopeOf = (organization: string): Scope =>
  organization === 'any' || organization === 'own' ? organization : 'one';

interface DeciderFieldsProps {
  decider: Decider;
  answer: WorkflowsAnswer;
  error?: string | undefined;
  onChange: (decider: Decider) => void;
}

const DeciderFields = ({ decider, answer, error, onChange }: DeciderFieldsProps) => {
  const { say } = useWords();
  const { role, organization } = decider;
  const scopes: Record<Scope, string> = {
    any: say('workflow.scope-any', 'Любой с этой ролью'),
    own: say('workflow.scope-own', 'Сотрудник организации материала'),
    one: say('workflow.scope-one', 'Сотрудник одной организации'),
  };
  return (
    <>
      <Box flex="1 1 20rem">
        <Field.Root required error={error}>
          <Field.Label>{say('workflow.role', 'Решает роль')}</Field.Label>
          <SingleSelect value={role} onChange={(value) => onChange({ ...decider, role: String(value) })}>
            {answer.roles.map((each) => (
              <SingleSelectOption key={each.code} value={each.code}>
                {each.name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
      </Box>
      <Box flex="1 1 20rem">
        <Field.Root>
          <Field.Label>{say('workflow.scope', 'Кто именно')}</Field.Label>
          <SingleSelect
            value={scopeOf(organization)}
            onChange={(value) => onChange({ ...decider, organization: value === 'one' ? '' : String(value) })}
          >
            {Object.entries(scopes).map(([value, label]) => (
              <SingleSelectOption key={value} value={value}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      {scopeOf(organization) === 'one' && (
        <Box flex="1 1 20rem">
          <OrganizationPicker
            value={organization}
            name={answer.organizations[organization]}
            onChange={(chosen) => onChange({ ...decider, organization: chosen })}
          />
        </Box>
      )}
    </>
  );
};

/** Who may decide the step: any of these; the author of the content never. */
export const DecidersEditor = ({ deciders, answer, error, onChange }: DecidersEditorProps) => {
  const { say } = useWords();
  const first = answer.roles[0]?.code ?? '';
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {deciders.map((decider, position) => (
        <Flex key={`decider-${position + 1}`} gap={3} alignItems="flex-end" wrap="wrap">
          <DeciderFields
            decider={decider}
            answer={answer}
            error={error}
            onChange={(changed) =>
              onChange(deciders.map((each, place) => (place === position ? changed : each)))
            }
          />
          {deciders.length > 1 && (
            <IconButton
              variant="ghost"
              label={say('workflow.remove-decider', 'Убрать решающего {number}', { number: position + 1 })}
              onClick={() => onChange(deciders.filter((_, place) => place !== position))}
            >
              <Trash />
            </IconButton>
          )}
        </Flex>
      ))}
      <Box>
        <Button
          size="S"
          variant="tertiary"
          startIcon={<Plus />}
          onClick={() => onChange([...deciders, { role: first, organization: 'any' }])}
        >
          {say('workflow.add-decider', 'Добавить, кто ещё может решать')}
        </Button>
      </Box>
    </Flex>
  );
};
