import { RefusedError } from '../../errors';

/** Visible ASCII: what a UUID or any other random text of a client is made of. */
const KEY = /^[\x21-\x7e]{8,200}$/;

/**
 * The header `Idempotency-Key` of a public write; null where the client sent none.
 * @throws RefusedError 400 `IdempotencyKeyInvalid`
 */
export function idempotencyKeyOf(ctx: { get(name: string): string }): string | null {
  const key = ctx.get('Idempotency-Key');
  if (key === '') return null;
  if (KEY.test(key)) return key;
  throw new RefusedError(400, 'IdempotencyKeyInvalid', {
    ru: 'Заголовок Idempotency-Key: от 8 до 200 видимых знаков латиницы, например UUID.',
    en: 'Idempotency-Key: 8 to 200 visible ASCII characters, such as a UUID.',
  });
}
