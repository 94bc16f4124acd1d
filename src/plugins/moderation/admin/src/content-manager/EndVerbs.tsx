import { useAct } from '../../../../../admin/shared/use-act';
import type { DocumentStage } from '../../../shared/contract';
import { useModerationApi } from '../api';
import { VerbButton } from '../components/VerbButton';
import { tellStageChanged } from '../hooks/stage-changed';
import { useWords } from '../words';

interface EndVerbsProps {
  caseId: string;
  stage: DocumentStage;
  maySubmit: boolean;
  mayArchive: boolean;
}

/** Taking up again and archiving a version that came to its end. */
export const EndVerbs = ({ caseId, stage, maySubmit, mayArchive }: EndVerbsProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { act, busy } = useAct();
  const verbs = [
    {
      name: 'rework',
      may: maySubmit,
      label: say('act.rework', 'Вернуть в работу'),
      done: say('verb.rework', 'Взято в работу снова'),
      run: () => api.rework(caseId),
    },
    {
      name: 'archive',
      may: mayArchive,
      label: say('act.archive', 'Убрать в архив'),
      done: say('verb.archive', 'Убрано в архив'),
      run: () => api.archive(caseId),
    },
    {
      name: 'restore',
      may: mayArchive,
      label: say('act.restore', 'Вернуть из архива'),
      done: say('verb.restore', 'Возвращено из архива'),
      run: () => api.restore(caseId),
    },
  ];
  return verbs
    .filter(({ name, may }) => may && stage.verbs[name]?.length === 0)
    .map(({ name, label, done, run }) => (
      <VerbButton
        key={name}
        reasons={[]}
        variant="tertiary"
        loading={busy}
        onClick={() => void act(run, done).then(tellStageChanged)}
      >
        {label}
      </VerbButton>
    ));
};
