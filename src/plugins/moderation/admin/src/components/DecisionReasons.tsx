import { Typography } from '@strapi/design-system';
import { decisionReason } from '../../../../../domain/moderation/decision-reasons';
import type { DecisionReasonInput } from '../../../shared/contract';
import { useWords } from '../words';

interface DecisionReasonsProps {
  reasons: readonly DecisionReasonInput[];
  labelOf: (field: string) => string;
}

/** Why a decision was taken: each reason with its field and the words about it. */
export const DecisionReasons = ({ reasons, labelOf }: DecisionReasonsProps) => {
  const { pick } = useWords();
  return reasons.map(({ code, field, text }) => {
    const reason = decisionReason(code);
    const words = [field && labelOf(field.join('.')), reason ? pick(reason.label) : code, text];
    return (
      <Typography key={words.join('\n')} tag="p">
        {words.filter(Boolean).join(': ')}
      </Typography>
    );
  });
};
