import { EmptyStateLayout } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { WorkflowForm } from '../components/workflows/WorkflowForm';
import { newWorkflow } from '../hooks/use-workflow-draft';
import { useWords } from '../words';
import { useWorkflowApi } from '../workflow-api';

/** One workflow in the editor, or a new one. */
export const WorkflowPage = () => {
  const { say } = useWords();
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
  if (!start) {
    return <EmptyStateLayout content={say('workflow.gone', 'Такого процесса нет. Вернитесь к списку.')} />;
  }
  return <WorkflowForm key={start.code} start={start} answer={found} isNew={code === 'new'} />;
};
