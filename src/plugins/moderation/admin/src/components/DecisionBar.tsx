import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import type { CaseView } from '../../../shared/contract';
import { useModerationApi } from '../api';
import { useWords } from '../words';
import { GiveVerbs } from './GiveVerbs';
import { type Decision, ReasonedDialog } from './ReasonedDialog';
import { VerbButton } from './VerbButton';

interface DecisionBarProps {
  view: CaseView;
  onDone: () => void;
}

/** Everything a moderator may do with the case, each button with the reason why it cannot be pressed. */
export const DecisionBar = ({ view, onDone }: DecisionBarProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { act, busy, reason } = useAct();
  const [asking, setAsking] = useState<'request-changes' | 'reject' | null>(null);
  const { documentId: id, contentHash, verbs } = view;
  const against = (verb: string) => verbs[verb] ?? [];
  const isMine = against('release').length === 0;
  const waiting = view.process?.steps[view.process.present ?? 0];
  const isLast =
    !view.process ||
    (view.process.present === view.process.steps.length - 1 &&
      (waiting?.approvedBy.length ?? 0) + 1 >= (waiting?.approvals ?? 1));

  const run = async (verb: () => Promise<unknown>, done: string): Promise<void> => {
    if (await act(verb, done)) setAsking(null);
    onDone();
  };
  const send = async ({ reasons, text }: Decision): Promise<void> => {
    const body = { contentHash, reasons, text: text || null };
    const verb = asking === 'reject' ? api.reject : api.requestChanges;
    const done =
      asking === 'reject' ? say('done.rejected', 'Отклонено') : say('done.returned', 'Возвращено автору');
    if (!(await act(() => verb(id, body), done))) return;
    setAsking(null);
    onDone();
  };

  if (!['submitted', 'in-review'].includes(view.stage)) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {reason && !asking && (
        <Typography role="alert" textColor="danger600">
          {reason}
        </Typography>
      )}
      {!isMine && (
        <VerbButton
          reasons={against('claim')}
          loading={busy}
          fullWidth
          onClick={() => void run(() => api.claim(id), say('done.claimed', 'Взято в работу'))}
        >
          {say('act.claim', 'Взять в работу')}
        </VerbButton>
      )}
      {isMine && (
        <>
          <VerbButton
            reasons={against('approve')}
            loading={busy}
            variant="success"
            fullWidth
            onClick={() =>
              void run(
                () => api.approve(id, { contentHash }),
                isLast
                  ? say('done.approved', 'Одобрено и опубликовано')
                  : say('done.step-approved', 'Шаг одобрен'),
              )
            }
          >
            {isLast ? say('act.approve', 'Одобрить и опубликовать') : say('act.approve-step', 'Одобрить шаг')}
          </VerbButton>
          <VerbButton
            reasons={against('request-changes')}
            variant="secondary"
            fullWidth
            onClick={() => setAsking('request-changes')}
          >
            {say('act.request-changes', 'Запросить правки')}
          </VerbButton>
          <VerbButton
            reasons={against('reject')}
            variant="danger-light"
            fullWidth
            onClick={() => setAsking('reject')}
          >
            {say('act.reject', 'Отклонить')}
          </VerbButton>
          <VerbButton
            reasons={[]}
            variant="tertiary"
            fullWidth
            onClick={() => void run(() => api.release(id), say('done.released', 'Возвращено в очередь'))}
          >
            {say('act.release', 'Вернуть в очередь')}
          </VerbButton>
        </>
      )}
      <GiveVerbs view={view} onDone={onDone} />
      {asking && (
        <ReasonedDialog
          verb={asking}
          title={
            asking === 'reject'
              ? say('act.reject', 'Отклонить')
              : say('act.request-changes', 'Запросить правки')
          }
          explanation={say('dialog.why', 'Автор увидит причины рядом с полями.')}
          fields={view.fields}
          busy={busy}
          refusal={reason}
          onSend={(decision) => void send(decision)}
          onClose={() => setAsking(null)}
        />
      )}
    </Flex>
  );
};
