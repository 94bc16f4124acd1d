/** What an operator counts and bills: the alphabet of the text and the number of messages it is cut into. */
interface SmsLength {
  readonly alphabet: 'gsm-7' | 'ucs-2';
  /** Septets or UTF-16 units, as the alphabet counts. */
  readonly units: number;
  readonly segments: number;
}

/** 3GPP TS 23.038, 6.2.1: the basic alphabet, and what costs two septets in it. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€\f';

/** Units of a message that stands alone, and of each part of a longer one, which begins with a header of 6 octets. */
const ROOM = { 'gsm-7': { single: 160, part: 153 }, 'ucs-2': { single: 70, part: 67 } } as const;

function partsOf(sizes: readonly number[], room: number): number {
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    // Neither an escaped septet nor a surrogate pair is torn apart.
    if (used + size > room) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}

/** How long a text is as SMS: 70 Cyrillic letters in one message, 67 in each of several; 160 and 153 Latin ones. */
export function smsLength(text: string): SmsLength {
  const letters = [...text];
  const isBasic = letters.every((letter) => BASIC.includes(letter) || EXTENDED.includes(letter));
  const alphabet = isBasic ? 'gsm-7' : 'ucs-2';
  const sizes = letters.map((letter) => (isBasic ? (EXTENDED.includes(letter) ? 2 : 1) : letter.length));
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const { single, part } = ROOM[alphabet];
  if (units === 0) return { alphabet, units, segments: 0 };
  return { alphabet, units, segments: units <= single ? 1 : partsOf(sizes, part) };
}
