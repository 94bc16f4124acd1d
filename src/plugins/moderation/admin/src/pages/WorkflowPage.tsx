import { EmptyStateLayout } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { BackLink } from '../../../../../admin/shared/BackLink';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { WORKFLOWS, WorkflowForm } from '../components/workflows/WorkflowForm';
import { newWorkflow } from '../hooks/use-workflow-draft';
import { useWords } from '../words';
import { useWorkflowApi } from '../workflow-api';

const NoWorkflow = () => {
  const { say } = useWords();
  const title = say('workflow.not-found', 'Процесс не найден');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        navigationAction={<BackLink to={WORKFLOWS}>{say('workflow.back', 'К процессам')}</BackLink>}
      />
      <Layouts.Content>
        <EmptyStateLayout content={say('workflow.gone', 'Такого процесса нет. Вернитесь к списку.')} />
      </Layouts.Content>
    </Page.Main>
  );
};

/** One workflow in the editor, or a new one. */
export const WorkflowPage = () => {
  const { code } = useParams();
  const { workflows } = useWorkflowApi();
  const { answer } = useAnswer(workflows);
  if (answer.stage === 'failed') return <Page.Error />;
  const found = answer.data;
  if (!found) return <Page.Loading />;
  const start =
    code === 'new'
      ? newWorkflow(found.workflows, found.roles[0]?.code ?? '')
      : found.workflows.find((workflow) => workflow.code === code);
  if (!start) return <NoWorkflow />;
  return <WorkflowForm key={start.code} start={start} answer={found} isNew={code === 'new'} />;
};
