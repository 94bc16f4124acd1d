import { canonicalJson } from './canonical-json';
import type { ErasablePart, KeptPart, Seal } from './entry';

/** SHA-256 of a text in UTF-8, as 64 hex digits; given from outside, for the domain computes nothing by itself. */
export type Sha256 = (text: string) => string;

/** What the first link takes for the one before it. */
export const NO_LINK = '0'.repeat(64);

export const digestOf = (sha256: Sha256, part: ErasablePart): string => {
  const { salt, actorName, objectTitle, address, userAgent, before, after } = part;
  return sha256(canonicalJson({ salt, actorName, objectTitle, address, userAgent, before, after }));
};

/**
 * The hash of a link. It covers the digest of what may be erased instead of the thing itself, so that the chain holds
 * when the law has a payload erased; `erasedBy` is not covered for the same reason.
 * @param previous hash of the link `seq - 1`, `NO_LINK` for the first
 */
export function linkHash(
  sha256: Sha256,
  previous: string,
  { seq, sealedAt }: Pick<Seal, 'seq' | 'sealedAt'>,
  entry: KeptPart,
): string {
  const { id, at, actorKind, actorId, organization, action } = entry;
  const { objectType, objectId, requestId, personal, digest } = entry;
  const kept = {
    id,
    at,
    actorKind,
    actorId,
    organization,
    action,
    objectType,
    objectId,
    requestId,
    personal,
    digest,
  };
  return sha256(canonicalJson({ previous, seq, sealedAt, entry: kept }));
}
