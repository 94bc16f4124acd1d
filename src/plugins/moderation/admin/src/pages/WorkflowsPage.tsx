import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { BackLink } from '../../../../../admin/shared/BackLink';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { Moment } from '../components/Moment';
import { Section } from '../components/Section';
import { WorkflowCard } from '../components/workflows/WorkflowCard';
import { PERMISSIONS } from '../permissions';
import { useWords } from '../words';
import { useWorkflowApi } from '../workflow-api';

/** Who changed the workflows, when and why. */
const Versions = () => {
  const { say } = useWords();
  const { versions } = useWorkflowApi();
  const { answer } = useAnswer(versions);
  if (answer.stage === 'failed') {
    return <Typography role="alert">{say('workflow.versions-failed', 'История не загрузилась.')}</Typography>;
  }
  return (
    <Section title={say('workflow.versions', 'История изменений')}>
      {answer.data?.length === 0 && (
        <Typography textColor="neutral600">
          {say('workflow.unchanged', 'Процессы ещё не меняли: действуют те, что поставляются с программой.')}
        </Typography>
      )}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {answer.data?.map(({ version, note, author, createdAt }) => (
          <li key={version}>
            <Typography>{note}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {author} · <Moment at={createdAt} />
            </Typography>
          </li>
        ))}
      </Flex>
    </Section>
  );
};

/** Every workflow with a picture of its steps. */
export const WorkflowsPage = () => {
  const { say } = useWords();
  const { workflows } = useWorkflowApi();
  const { allowedActions } = useRBAC(PERMISSIONS.workflows);
  const { answer } = useAnswer(workflows);
  const title = say('workflows.title', 'Процессы');
  const mayManage = allowedActions.canManageWorkflows === true;
  if (answer.stage === 'failed') return <Page.Error />;
  const found = answer.data;
  if (!found) return <Page.Loading />;
  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say(
          'workflows.subtitle',
          'Материал идёт по самому узкому процессу, который ему подходит. Начатое заканчивают по прежним правилам.',
        )}
        navigationAction={<BackLink to="..">{say('case.back', 'К очереди')}</BackLink>}
        primaryAction={
          mayManage && (
            <LinkButton tag={Link} to="new" startIcon={<Plus />}>
              {say('workflow.add', 'Добавить процесс')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {found.workflows.map((workflow) => (
            <WorkflowCard key={workflow.code} workflow={workflow} answer={found} mayManage={mayManage} />
          ))}
          <Versions />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
