import type { Path, Refusal } from '../refusal';
import type { Caller, RecipientKind } from './caller';
import { type AudienceCode, refuseAudience } from './messages';

/** `all`: everybody; `registered`: whoever has signed in; `categories`: the listed kinds only. */
export interface Audience {
  readonly audience: 'all' | 'registered' | 'categories';
  readonly kinds: readonly RecipientKind[];
}

/** An audience without kinds addresses nobody rather than everybody. */
export function isAddressedTo(audience: Audience, caller: Caller): boolean {
  if (audience.audience === 'all') return true;
  if (!caller.signedIn) return false;
  return audience.audience === 'registered' || audience.kinds.some((kind) => caller.kinds.includes(kind));
}

export function checkAudience(audience: Audience, path: Path = []): Refusal<AudienceCode>[] {
  const nobody = audience.audience === 'categories' && audience.kinds.length === 0;
  return nobody ? [refuseAudience('AudienceKindsMissing', path)] : [];
}
