import type { CaseView } from '../../../shared/contract';
import type { useDecisions } from '../hooks/use-decisions';
import { useWords } from '../words';
import { ConfirmDialog } from './ConfirmDialog';
import { ReasonedDialog } from './ReasonedDialog';

interface DecisionDialogProps {
  view: CaseView;
  decisions: ReturnType<typeof useDecisions>;
}

/** The decision one is about to take: a key alone publishes nothing, and who returns or rejects says why. */
export const DecisionDialog = ({ view, decisions }: DecisionDialogProps) => {
  const { say } = useWords();
  const { asking, isLast, busy } = decisions;
  if (!asking) return null;
  if (asking === 'approve') {
    return (
      <ConfirmDialog
        title={
          isLast ? say('act.approve', 'Одобрить и опубликовать') : say('act.approve-step', 'Одобрить шаг')
        }
        text={
          isLast
            ? say(
                'queue.approve-text',
                '«{title}» станет виден на сайте таким, каким отправлен: сразу или в назначенное время.',
                {
                  title: view.target.title,
                },
              )
            : say('case.approve-step-text', '«{title}» перейдёт к следующему решению.', {
                title: view.target.title,
              })
        }
        busy={busy}
        onConfirm={() => void decisions.approve()}
        onClose={decisions.stopAsking}
      />
    );
  }
  return (
    <ReasonedDialog
      verb={asking}
      title={
        asking === 'reject' ? say('act.reject', 'Отклонить') : say('act.request-changes', 'Запросить правки')
      }
      explanation={say('dialog.why', 'Автор увидит причины рядом с полями.')}
      fields={view.fields}
      busy={busy}
      refusal={decisions.reason}
      places={decisions.places}
      onSend={(decision) => void decisions.send(decision)}
      onClose={decisions.stopAsking}
    />
  );
};
