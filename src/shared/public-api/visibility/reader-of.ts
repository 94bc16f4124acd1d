import type { Caller } from '../../../domain/audience/caller';
import type { Target } from '../query/parse-query';

/** Who reads: what they say of themselves, else a signed-in person is a citizen, else nothing is known. */
export function readerOf(target: Target, signedIn: boolean): Caller {
  const known = signedIn ? (['citizens'] as const) : [];
  return { signedIn, kinds: target.audience ? [target.audience] : known, oktmo: target.oktmo };
}
