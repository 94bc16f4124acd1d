import type { CanonicalValue } from './canonical-json';

/**
 * Names under which anything that opens a door is kept. Closed on purpose and broad: what falls under it by accident
 * costs a line of the journal its detail, what slips through is there for ever.
 */
const SECRET =
  /password|passphrase|secret|credential|authorization|cookie|^(?:headers|pin|otp)$|(?:^|_)(?:token|key|salt|hash)$/i;
const SECRET_IN_CAMEL_CASE = /[a-z](?:Token|Key|Salt|Hash)$/;

/** What the journal shows instead: that it is set or was changed, not what it is. */
export const HIDDEN = '***';

export const isSecretName = (name: string): boolean => SECRET.test(name) || SECRET_IN_CAMEL_CASE.test(name);

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
