import type { Path, Refusal } from '../refusal';
import { decisionReason, type ReasonedVerb } from './decision-reasons';
import { type ModerationCode, refuseModeration } from './messages';

interface DecisionReasonGiven {
  readonly code: string;
  readonly field: Path | null;
  /** Words about this reason alone. */
  readonly text?: string | null;
}

/** What a decision is given. `field` is the path of a field inside the document. */
export interface Decision {
  readonly reasons: readonly DecisionReasonGiven[];
  readonly text: string | null;
}

const SHORTEST_TEXT = 10;

const isLongEnough = (text: string | null | undefined): boolean =>
  (text ?? '').trim().length >= SHORTEST_TEXT;

/** The cancelling of a planned publication, which no code explains. */
export const checkCancelling = (text: string): Refusal<ModerationCode>[] =>
  isLongEnough(text) ? [] : [refuseModeration('DecisionTextMissing', ['text'])];

/** Decisions that have to be explained whatever the reason: they are shown to the public or inspected afterwards. */
const EXPLAINED: ReadonlySet<ReasonedVerb> = new Set(['reject', 'withdraw', 'publish-at-once']);

/** Reasons from the table, bound to fields where they are about one, and words where a code does not say enough. */
export function checkDecision(
  verb: ReasonedVerb,
  { reasons, text }: Decision,
  path: Path = [],
): Refusal<ModerationCode>[] {
  const wrong = reasons.flatMap(({ code, field }, position) => {
    const reason = decisionReason(code);
    const at = [...path, 'reasons', position];
    if (!reason?.verbs.includes(verb)) return [refuseModeration('DecisionReasonUnknown', [...at, 'code'])];
    const needsField = reason.isAboutField && (field === null || field.length === 0);
    return needsField ? [refuseModeration('DecisionFieldMissing', [...at, 'field'])] : [];
  });
  const isOtherSilent = reasons.some((reason) => reason.code === 'other' && !isLongEnough(reason.text));
  const needsText = EXPLAINED.has(verb) || isOtherSilent;
  const isExplained = isLongEnough(text);
  return [
    ...(reasons.length > 0 ? wrong : [refuseModeration('DecisionReasonMissing', [...path, 'reasons'])]),
    ...(needsText && !isExplained ? [refuseModeration('DecisionTextMissing', [...path, 'text'])] : []),
  ];
}
