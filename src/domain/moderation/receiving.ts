import type { Refusal } from '../refusal';
import type { CaseFacts, Person } from './case-facts';
import type { ModerationCode } from './messages';
import { reasonsAgainst } from './reasons-against';

/**
 * Why a case cannot be given to this person, by whoever holds it or by the head of the moderators: the receiver has to be
 * one who could claim it, if nobody held it.
 */
export function reasonsAgainstReceiving(
  facts: CaseFacts,
  receiver: Person,
  now: Date,
): Refusal<ModerationCode>[] {
  return reasonsAgainst('claim', { ...facts, claim: null }, receiver, now);
}
