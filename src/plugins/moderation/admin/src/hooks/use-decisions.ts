import { useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import type { CaseView } from '../../../shared/contract';
import { useModerationApi } from '../api';
import type { Decision } from '../components/ReasonedDialog';
import { useWords } from '../words';

/** Decisions a dialog asks about first. */
export type AskedDecision = 'approve' | 'request-changes' | 'reject';

/** Whether an approval publishes, or leaves the version to another person or another step. */
function isLastApproval({ process }: CaseView): boolean {
  if (!process) return true;
  const { steps, present } = process;
  const waiting = steps[present ?? 0];
  const isLastStep = present === steps.length - 1;
  return isLastStep && (waiting?.approvedBy.length ?? 0) + 1 >= (waiting?.approvals ?? 1);
}

/** What a moderator does with a case, by button or by key, and what speaks against it. */
export function useDecisions(view: CaseView, onDone: () => void) {
  const { say, pick } = useWords();
  const api = useModerationApi();
  const { act, busy, reason, places } = useAct();
  const [asking, setAsking] = useState<AskedDecision | null>(null);
  /** What the author is told with the approval; nothing has to be. */
  const [word, setWord] = useState('');
  const [hint, setHint] = useState<string | null>(null);
  const { documentId: id, contentHash, verbs } = view;
  const against = (verb: string) => verbs[verb] ?? [];
  const isLast = isLastApproval(view);

  const run = async (verb: () => Promise<unknown>, done: string): Promise<void> => {
    setHint(null);
    await act(verb, done);
    setAsking(null);
    onDone();
  };
  const claim = () => run(() => api.claim(id), say('done.claimed', 'Взято в работу'));
  const ask = (verb: AskedDecision | 'claim'): void => {
    const [first] = against(verb);
    setHint(first ? pick(first.message) : null);
    if (first) return;
    if (verb === 'claim') void claim();
    else setAsking(verb);
  };

  return {
    against,
    /** Asks before it decides; what cannot be done says why. */
    ask,
    claim,
    release: () => run(() => api.release(id), say('done.released', 'Возвращено в очередь')),
    approve: () =>
      run(
        () => api.approve(id, { contentHash, text: word.trim() || null }),
        isLast ? say('done.approved', 'Одобрено') : say('done.step-approved', 'Шаг одобрен'),
      ),
    async send({ reasons, text }: Decision): Promise<void> {
      const body = { contentHash, reasons, text: text || null };
      const verb = asking === 'reject' ? api.reject : api.requestChanges;
      const done =
        asking === 'reject' ? say('done.rejected', 'Отклонено') : say('done.returned', 'Возвращено автору');
      if (!(await act(() => verb(id, body), done))) return;
      setAsking(null);
      onDone();
    },
    asking,
    stopAsking: () => setAsking(null),
    isLast,
    busy,
    /** Why the server refused the last decision. */
    reason,
    places,
    word,
    setWord,
    /** Why a key did nothing. */
    hint,
    isMine: against('release').length === 0,
    isDecidable: view.stage === 'submitted' || view.stage === 'in-review',
  };
}
