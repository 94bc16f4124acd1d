import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { StepDefinition, WorkflowDefinition } from '../../../../../../domain/moderation/workflow';
import type { WorkflowsAnswer } from '../../../../shared/workflows';
import { useWords } from '../../words';
import { StepLine } from '../process/StepLine';
import { useStepWords } from '../process/step-words';
import { Section } from '../Section';
import { useTypeName } from '../type-names';

interface WorkflowCardProps {
  workflow: WorkflowDefinition;
  answer: WorkflowsAnswer;
  mayManage: boolean;
}

/** What the workflow is for, in one sentence. */
function useScope(): (workflow: WorkflowDefinition) => string {
  const { say } = useWords();
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  return ({ contentTypes, organizationKinds, isForNewOnly }) => {
    const types = contentTypes.map(typeName).join(', ') || say('workflow.all-types', 'Все материалы');
    const kinds =
      organizationKinds.map((id) => formatMessage({ id, defaultMessage: id })).join(', ') ||
      say('workflow.all-kinds', 'Все организации');
    const news = isForNewOnly ? ` · ${say('workflow.only-new', 'только новые')}` : '';
    return `${types} · ${kinds}${news}`;
  };
}

const StepFacts = ({ step, answer }: { step: StepDefinition; answer: WorkflowsAnswer }) => {
  const { say } = useWords();
  const { term, deciders } = useStepWords();
  const named = step.deciders.map(({ role, organization }) => ({
    role: answer.roles.find(({ code }) => code === role)?.name ?? role,
    organization: answer.organizations[organization] ?? organization,
  }));
  const { length: documents } = step.documents;
  const { length: items } = step.checklist;
  const facts = [
    deciders(named, step.approvals),
    term(step.term),
    documents > 0
      ? say(
          'workflow.count-documents',
          '{documents, plural, one {# документ} few {# документа} many {# документов} other {# документа}}',
          { documents },
        )
      : '',
    items > 0
      ? say(
          'workflow.count-items',
          '{items, plural, one {# пункт проверки} few {# пункта проверки} many {# пунктов проверки} other {# пункта проверки}}',
          { items },
        )
      : '',
  ];
  return (
    <>
      {facts.filter(Boolean).map((fact) => (
        <Typography key={fact} tag="p" variant="pi" textColor="neutral600">
          {fact}
        </Typography>
      ))}
    </>
  );
};

/** A workflow with its steps drawn. */
export const WorkflowCard = ({ workflow, answer, mayManage }: WorkflowCardProps) => {
  const { say, pick } = useWords();
  const scope = useScope();
  const name = pick(workflow.name);
  const steps = workflow.steps.map((step) => ({
    code: step.code,
    name: pick(step.name),
    details: <StepFacts step={step} answer={answer} />,
  }));
  return (
    <Section title={name}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography textColor="neutral600">{scope(workflow)}</Typography>
        {mayManage && (
          <LinkButton tag={Link} to={workflow.code} size="S" variant="tertiary" startIcon={<Pencil />}>
            {say('workflow.change', 'Изменить: {name}', { name })}
          </LinkButton>
        )}
      </Flex>
      <StepLine steps={steps} />
    </Section>
  );
};
