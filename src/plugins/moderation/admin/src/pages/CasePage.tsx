import { Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { useModerationApi } from '../api';
import { CaseBody } from '../components/CaseBody';
import { CaseHeader } from '../components/CaseHeader';
import { KeysHelp } from '../components/KeysHelp';
import { useCaseKeyWords } from '../components/key-words';
import { type Deeds, useKeys } from '../hooks/use-keys';
import { useKeysSwitch } from '../hooks/use-keys-switch';
import { useQueueWalk } from '../hooks/use-queue-walk';

/** One version on its way to the public, and the way to the others of the queue. */
export const CasePage = () => {
  const api = useModerationApi();
  const { caseId = '' } = useParams();
  const ask = useCallback((signal: AbortSignal) => api.case(caseId, signal), [api, caseId]);
  const { answer, reload } = useAnswer(ask);
  const walk = useQueueWalk(caseId);
  const keyWords = useCaseKeyWords();
  const [areKeysOn, switchKeys] = useKeysSwitch();
  const [isHelpShown, setHelp] = useState(false);
  const deeds = useCallback(
    (): Deeds => ({
      '?': () => setHelp(true),
      KeyJ: () => void walk.toNext(),
      KeyK: walk.toPrevious,
      KeyQ: walk.toQueue,
    }),
    [walk],
  );
  useKeys(deeds, areKeysOn);

  if (answer.stage === 'failed') return <Page.Error />;
  const view = answer.data;
  // On the way to the next case the last one is not to be decided by a key any more.
  if (view?.documentId !== caseId) return <Page.Loading />;

  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{view.target.title}</Page.Title>
      <CaseHeader
        target={view.target}
        isGone={view.isGone}
        queue={walk.queue}
        onNext={() => void walk.toNext()}
        onHelp={() => setHelp(true)}
      />
      <CaseBody view={view} areKeysOn={areKeysOn} onDone={reload} />
      {isHelpShown && (
        <KeysHelp words={keyWords} isOn={areKeysOn} onSwitch={switchKeys} onClose={() => setHelp(false)} />
      )}
    </Page.Main>
  );
};
