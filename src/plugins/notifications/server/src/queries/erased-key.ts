/**
 * SQL: what an erased notification keeps of its key. A digest names no document, and is still enough to tell nobody of the
 * same twice.
 * @param key an expression of SQL, never a value
 */
export const erasedKey = (key: string): string =>
  `'erased:' || encode(sha256(convert_to(${key}, 'UTF8')), 'hex')`;
