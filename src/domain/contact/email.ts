import type { Path, Refusal } from '../refusal';
import { toAsciiDomain } from './domain-name';
import { type ContactCode, refuseContact } from './messages';

const MAX_LOCAL = 64;
const MAX_TOTAL = 254;
/** Dot-atom of RFC 5322: no quotes, blanks, commas or line ends, so that no second header or recipient fits in. */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;

/** Lower case, composed letters, no blanks around: one mailbox, one spelling. */
export function normalizeEmail(input: string): string {
  return input.trim().normalize('NFC').toLowerCase();
}

export function domainOfEmail(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

function reasonAgainst(email: string): ContactCode | null {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, Math.max(at, 0));
  if (!LOCAL.test(local)) return 'EmailFormat';
  const domain = toAsciiDomain(domainOfEmail(email));
  if (domain === null) return 'EmailDomain';
  // The limits of RFC 5321 count what is sent, so the domain in punycode.
  return local.length > MAX_LOCAL || local.length + 1 + domain.length > MAX_TOTAL ? 'EmailLength' : null;
}

/** One mailbox: ASCII before the @, a public domain after it (also Cyrillic or punycode). */
export function checkEmail(email: string, path: Path = []): Refusal<ContactCode>[] {
  const reason = reasonAgainst(email);
  return reason ? [refuseContact(reason, path)] : [];
}
