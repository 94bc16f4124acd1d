import { Flex, Typography } from '@strapi/design-system';
import { useAct } from '../../../../../../admin/shared/use-act';
import type { StepOfCase } from '../../../../shared/evidence';
import { useWords } from '../../words';
import { useWorkflowApi } from '../../workflow-api';
import { Checklist } from './Checklist';
import { StepFiles } from './StepFiles';
import { useStepWords } from './step-words';

interface ProcessStepProps {
  caseId: string;
  step: StepOfCase;
  mayTick: boolean;
  onDone: () => void;
}

/** One step of a case: who decides it, what it asks for, and what is there. */
export const ProcessStep = ({ caseId, step, mayTick, onDone }: ProcessStepProps) => {
  const { say } = useWords();
  const { term, deciders } = useStepWords();
  const api = useWorkflowApi();
  const { act, busy, reason } = useAct();

  const attach = async (code: string, files: number[]): Promise<void> => {
    const each = async (): Promise<void> => {
      for (const file of files) await api.attach(caseId, { step: step.code, code, file });
    };
    await act(each, say('evidence.attached', 'Документ приложен'));
    onDone();
  };
  const detach = async (documentId: string): Promise<void> => {
    await act(() => api.detach(caseId, { documentId }), say('evidence.removed', 'Документ убран'));
    onDone();
  };
  const tick = async (code: string, isDone: boolean): Promise<void> => {
    const done = isDone ? say('evidence.ticked', 'Отмечено') : say('evidence.cleared', 'Отметка снята');
    await act(() => api.tick(caseId, { code, isDone }), done);
    onDone();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral600">
        {say('step.who', 'Решает: {who}. Срок: {term}.', {
          who: deciders(step.deciders, step.approvals),
          term: term(step.term),
        })}
      </Typography>
      {step.approvedBy.length > 0 && (
        <Typography>
          {say('step.approved-by', 'Одобрили: {names}', { names: step.approvedBy.join(', ') })}
        </Typography>
      )}
      {reason && (
        <Typography role="alert" textColor="danger600">
          {reason}
        </Typography>
      )}
      {step.documents.length > 0 && (
        <StepFiles
          documents={step.documents}
          mayAttach={step.againstAttaching.length === 0}
          onAttach={(code, files) => void attach(code, files)}
          onDetach={(documentId) => void detach(documentId)}
        />
      )}
      {step.checklist.length > 0 && (
        <Checklist
          items={step.checklist}
          mayTick={mayTick}
          busy={busy}
          onTick={(code, isDone) => void tick(code, isDone)}
        />
      )}
    </Flex>
  );
};
