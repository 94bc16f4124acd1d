import type { Core, UID } from '@strapi/strapi';
import { checkDecision } from '../../../../../domain/moderation/check-decision';
import type { ReasonedVerb } from '../../../../../domain/moderation/decision-reasons';
import { type ModerationCode, refuseModeration } from '../../../../../domain/moderation/messages';
import type { Refusal } from '../../../../../domain/refusal';
import type { DecisionReasonInput } from '../../../shared/contract';
import { refuseInput } from './refuse';

interface Input {
  readonly reasons: readonly DecisionReasonInput[];
  readonly text?: string | null | undefined;
}

/**
 * @param others what else is wrong with what was sent: it is told together
 * @throws RefusedError 400 `InvalidDecision`: reasons that are not of the verb, fields that are not of the type
 */
export function requireDecision(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  verb: ReasonedVerb,
  { reasons, text }: Input,
  others: readonly Refusal<ModerationCode>[] = [],
): void {
  const { attributes } = strapi.contentType(uid);
  const unknownFields = reasons.flatMap(({ field }, position) =>
    field === null || String(field[0]) in attributes
      ? []
      : [refuseModeration('DecisionFieldMissing', ['reasons', position, 'field'])],
  );
  refuseInput([...checkDecision(verb, { reasons, text: text ?? null }), ...unknownFields, ...others]);
}
