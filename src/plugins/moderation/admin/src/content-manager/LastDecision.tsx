import { Flex, Typography } from '@strapi/design-system';
import type { CaseStage, DocumentStage } from '../../../shared/contract';
import { DecisionReasons } from '../components/DecisionReasons';
import { useWords } from '../words';

interface LastDecisionProps {
  stage: Pick<DocumentStage, 'stage' | 'lastDecision'>;
  labelOf: (field: string) => string;
}

const RETURNED: readonly CaseStage[] = ['rejected', 'changes-requested', 'withdrawn'];
const APPROVED: readonly CaseStage[] = ['submitted', 'in-review', 'approved', 'scheduled', 'published'];

/** What the author reads of the last decision: why it was rejected or withdrawn, or the word that came with an approval. */
export const LastDecision = ({ stage: { stage, lastDecision }, labelOf }: LastDecisionProps) => {
  const { say } = useWords();
  const stages = lastDecision?.verb === 'approve' ? APPROVED : RETURNED;
  if (!lastDecision || !stages.includes(stage)) return null;
  // The reasons of a request for changes are the remarks below.
  const reasons = stage === 'changes-requested' ? [] : lastDecision.reasons;
  const { actorName, text } = lastDecision;
  if (reasons.length === 0 && !text) return null;
  const name = actorName ?? say('history.system', 'Система');
  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="flex-start"
      gap={1}
      aria-label={say('decision.last', 'Последнее решение')}
    >
      <Typography fontWeight="semiBold">{name}</Typography>
      <DecisionReasons reasons={reasons} labelOf={labelOf} />
      {text && <Typography>{text}</Typography>}
    </Flex>
  );
};
