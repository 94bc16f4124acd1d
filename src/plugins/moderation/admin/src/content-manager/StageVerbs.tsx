import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import type { DocumentStage } from '../../../shared/contract';
import { useModerationApi } from '../api';
import { type Decision, ReasonedDialog } from '../components/ReasonedDialog';
import { VerbButton } from '../components/VerbButton';
import { tellStageChanged } from '../hooks/stage-changed';
import { useWords } from '../words';
import { EndVerbs } from './EndVerbs';
import type { StageOfDocumentProps } from './StageOfDocument';

interface StageVerbsProps extends StageOfDocumentProps {
  stage: DocumentStage;
  fields: { name: string; label: string }[];
}

type Asked = 'withdraw' | 'publish-at-once';

/** Taking back, withdrawing, breaking the glass: what the stage allows and the person may. */
export const StageVerbs = ({ stage, fields, type, documentId, ...may }: StageVerbsProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { act, busy, reason, places } = useAct();
  const [asking, setAsking] = useState<Asked | null>(null);
  const isPossible = (verb: string): boolean => stage.verbs[verb]?.length === 0;
  const caseId = stage.case?.documentId;

  const takeBack = async (id: string): Promise<void> => {
    await act(() => api.takeBack(id), say('verb.take-back', 'Забрано автором'));
    tellStageChanged();
  };
  const send = async ({ reasons, text, replacementUrl, changeNote }: Decision): Promise<void> => {
    const body = { reasons, text };
    const done =
      asking === 'withdraw'
        ? await act(
            () => api.withdraw(type, documentId, { ...body, replacementUrl: replacementUrl || null }),
            say('verb.withdraw', 'Снято с публикации'),
          )
        : await act(
            () => api.publishAtOnce(type, documentId, { ...body, changeNote: changeNote || null }),
            say('verb.publish', 'Опубликовано'),
          );
    if (!done) return;
    setAsking(null);
    tellStageChanged();
  };
  const titles: Record<Asked, string> = {
    withdraw: say('act.withdraw', 'Снять с публикации'),
    'publish-at-once': say('act.publish-at-once', 'Опубликовать без проверки'),
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {may.maySubmit && caseId && isPossible('take-back') && (
        <VerbButton reasons={[]} variant="tertiary" loading={busy} onClick={() => void takeBack(caseId)}>
          {say('act.take-back', 'Забрать на доработку')}
        </VerbButton>
      )}
      {caseId && <EndVerbs caseId={caseId} stage={stage} {...may} />}
      {may.mayWithdraw && isPossible('withdraw') && (
        <VerbButton reasons={[]} variant="danger-light" onClick={() => setAsking('withdraw')}>
          {titles.withdraw}
        </VerbButton>
      )}
      {may.mayPublishAtOnce && stage.isChanged && isPossible('publish-at-once') && (
        <VerbButton reasons={[]} variant="danger-light" onClick={() => setAsking('publish-at-once')}>
          {titles['publish-at-once']}
        </VerbButton>
      )}
      {asking && (
        <ReasonedDialog
          verb={asking}
          title={titles[asking]}
          explanation={
            asking === 'withdraw'
              ? say('withdraw.why', 'Причину и ссылку увидят жители на месте материала.')
              : say(
                  'publish-at-once.why',
                  'Только в чрезвычайной ситуации: попадёт в журнал, модератор проверит потом.',
                )
          }
          fields={fields}
          asksForChange={asking === 'publish-at-once' && stage.isUpdate && !stage.isMinor}
          busy={busy}
          refusal={reason}
          places={places}
          onSend={(decision) => void send(decision)}
          onClose={() => setAsking(null)}
        />
      )}
    </Flex>
  );
};
