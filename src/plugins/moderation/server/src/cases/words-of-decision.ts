import { decisionReason } from '../../../../../domain/moderation/decision-reasons';
import type { DecisionReasonInput } from '../../../shared/contract';

interface Explained {
  readonly reasons?: readonly DecisionReasonInput[];
  readonly text?: string | null;
}

/** What a letter says of a decision: its words, and those of each reason that has some, one under the other. */
export function wordsOfDecision({ reasons = [], text }: Explained): string | null {
  const own = reasons.flatMap(({ code, text: words }) =>
    words ? [`– ${decisionReason(code)?.label.ru ?? code}: ${words}`] : [],
  );
  return [...(text ? [text] : []), ...own].join('\n') || null;
}
