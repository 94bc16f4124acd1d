import type { CanonicalValue } from './canonical-json';

/**
 * Names under which anything that opens a door is kept. Closed on purpose and broad: what falls under it by accident
 * costs a line of the journal its detail, what slips through is there for ever.
 */
const SECRET =
  /password|passphrase|secret|credential|authorization|cookie|(?:^|_|[a-z])(?:token|key|salt|hash)$|^(?:token|key|salt|hash|headers|pin|code2fa|otp)|(?:access|api|private|encrypted|signing|encryption)_?key/i;

/** What the journal shows instead: that it is set or was changed, not what it is. */
export const HIDDEN = '***';

export const isSecretName = (name: string): boolean => SECRET.test(name);

const isList = (value: CanonicalValue): value is readonly CanonicalValue[] => Array.isArray(value);

/** The value without secrets, however deep they lie; an empty secret stays empty, which is worth knowing. */
export function withoutSecrets(value: CanonicalValue): CanonicalValue {
  if (isList(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (!isSecretName(name)) return [name, withoutSecrets(member)];
      return [name, member === null || member === '' ? member : HIDDEN];
    }),
  );
}
