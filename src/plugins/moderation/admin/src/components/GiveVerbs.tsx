import { useState } from 'react';
import type { CaseView } from '../../../shared/contract';
import { useWords } from '../words';
import { GiveDialog } from './GiveDialog';
import { VerbButton } from './VerbButton';

interface GiveVerbsProps {
  view: CaseView;
  onDone: () => void;
}

type Asked = 'hand-over' | 'assign';

/** Giving the case to somebody: by whoever holds it, or by the head of the moderators. */
export const GiveVerbs = ({ view, onDone }: GiveVerbsProps) => {
  const { say } = useWords();
  const [asking, setAsking] = useState<Asked | null>(null);
  const titles: Record<Asked, string> = {
    'hand-over': say('act.hand-over', 'Передать другому'),
    assign: say('act.assign', 'Поручить'),
  };
  const isPossible = (verb: Asked): boolean => view.verbs[verb]?.length === 0;
  // One button: the head who holds the case assigns it.
  const offered = (['assign', 'hand-over'] as const).find(isPossible);
  return (
    <>
      {offered && (
        <VerbButton reasons={[]} variant="tertiary" fullWidth onClick={() => setAsking(offered)}>
          {titles[offered]}
        </VerbButton>
      )}
      {asking && (
        <GiveDialog
          caseId={view.documentId}
          verb={asking}
          title={titles[asking]}
          onClose={() => setAsking(null)}
          onDone={() => {
            setAsking(null);
            onDone();
          }}
        />
      )}
    </>
  );
};
