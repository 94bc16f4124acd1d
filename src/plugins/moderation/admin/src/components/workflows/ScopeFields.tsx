import { Box, Checkbox, Field, Flex, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { WorkflowDefinition } from '../../../../../../domain/moderation/workflow';
import { MODERATED_TYPES } from '../../../../shared/ids';
import { useWords } from '../../words';
import { useTypeName } from '../type-names';

interface ScopeFieldsProps {
  workflow: WorkflowDefinition;
  organizationKinds: readonly string[];
  onChange: (changes: Partial<WorkflowDefinition>) => void;
}

interface ChoiceProps {
  label: string;
  placeholder: string;
  all: readonly { code: string; name: string }[];
  chosen: readonly string[];
  onChange: (codes: string[]) => void;
}

const Choice = ({ label, placeholder, all, chosen, onChange }: ChoiceProps) => {
  const names = all.flatMap(({ code, name }) => (chosen.includes(code) ? [name] : [])).join(', ');
  return (
    <Box flex="1 1 28rem">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <MultiSelect
          value={[...chosen]}
          placeholder={placeholder}
          // Not as tags: their buttons have no name that a screen reader could say.
          customizeContent={() => names}
          onChange={(codes: string[]) => onChange(codes)}
        >
          {all.map(({ code, name }) => (
            <MultiSelectOption key={code} value={code}>
              {name}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      </Field.Root>
    </Box>
  );
};

/** What the workflow is for: the narrowest that fits is taken. */
export const ScopeFields = ({ workflow, organizationKinds, onChange }: ScopeFieldsProps) => {
  const { say } = useWords();
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const kinds = organizationKinds.map((id) => ({
    code: id,
    name: formatMessage({ id, defaultMessage: id }),
  }));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap">
        <Choice
          label={say('workflow.types', 'Виды материалов')}
          placeholder={say('workflow.all-types', 'Все материалы')}
          all={MODERATED_TYPES.map((code) => ({ code, name: typeName(code) }))}
          chosen={workflow.contentTypes}
          onChange={(contentTypes) => onChange({ contentTypes })}
        />
        <Choice
          label={say('workflow.kinds', 'Виды организаций')}
          placeholder={say('workflow.all-kinds', 'Все организации')}
          all={kinds}
          chosen={workflow.organizationKinds}
          onChange={(chosen) => onChange({ organizationKinds: chosen })}
        />
      </Flex>
      <Checkbox
        checked={workflow.isForNewOnly}
        onCheckedChange={(checked) => onChange({ isForNewOnly: checked === true })}
      >
        {say('workflow.new-only', 'Только для того, что ещё ни разу не публиковали')}
      </Checkbox>
    </Flex>
  );
};
