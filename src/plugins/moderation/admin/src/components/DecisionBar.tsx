import { Flex, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import type { CaseView } from '../../../shared/contract';
import { useDecisions } from '../hooks/use-decisions';
import { type Deeds, useKeys } from '../hooks/use-keys';
import { useWords } from '../words';
import { DecisionDialog } from './DecisionDialog';
import { GiveVerbs } from './GiveVerbs';
import { VerbButton } from './VerbButton';
import { WordForAuthor } from './WordForAuthor';

interface DecisionBarProps {
  view: CaseView;
  areKeysOn: boolean;
  onDone: () => void;
}

/** Everything a moderator may do with the case, each button with the reason why it cannot be pressed. */
export const DecisionBar = ({ view, areKeysOn, onDone }: DecisionBarProps) => {
  const { say } = useWords();
  const decisions = useDecisions(view, onDone);
  const { against, ask, busy, isLast, isMine, isDecidable } = decisions;
  const deeds = useCallback(
    (): Deeds =>
      isDecidable
        ? {
            KeyC: isMine ? undefined : () => ask('claim'),
            KeyA: () => ask('approve'),
            KeyR: () => ask('request-changes'),
            KeyD: () => ask('reject'),
          }
        : {},
    [ask, isMine, isDecidable],
  );
  useKeys(deeds, areKeysOn);

  if (!isDecidable) return null;
  const told = decisions.asking ? null : (decisions.hint ?? decisions.reason);
  const approving = isLast
    ? say('act.approve', 'Одобрить и опубликовать')
    : say('act.approve-step', 'Одобрить шаг');
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {told && (
        <Typography role="alert" textColor="danger600">
          {told}
        </Typography>
      )}
      {!isMine && (
        <VerbButton
          reasons={against('claim')}
          loading={busy}
          fullWidth
          onClick={() => void decisions.claim()}
        >
          {say('act.claim', 'Взять в работу')}
        </VerbButton>
      )}
      {against('approve').length === 0 && (
        <WordForAuthor value={decisions.word} onChange={decisions.setWord} />
      )}
      {/* Who may not even claim it is told so above. */}
      {(isMine || against('claim').length === 0) && (
        <VerbButton
          reasons={against('approve')}
          loading={busy}
          variant="success"
          fullWidth
          onClick={() => void decisions.approve()}
        >
          {approving}
        </VerbButton>
      )}
      {isMine && (
        <>
          <VerbButton
            reasons={against('request-changes')}
            variant="secondary"
            fullWidth
            onClick={() => ask('request-changes')}
          >
            {say('act.request-changes', 'Запросить правки')}
          </VerbButton>
          <VerbButton
            reasons={against('reject')}
            variant="danger-light"
            fullWidth
            onClick={() => ask('reject')}
          >
            {say('act.reject', 'Отклонить')}
          </VerbButton>
          <VerbButton reasons={[]} variant="tertiary" fullWidth onClick={() => void decisions.release()}>
            {say('act.release', 'Вернуть в очередь')}
          </VerbButton>
        </>
      )}
      <GiveVerbs view={view} onDone={onDone} />
      <DecisionDialog view={view} decisions={decisions} />
    </Flex>
  );
};
