import type { Path, Refusal } from '../refusal';
import { type ContactCode, refuseContact } from './messages';

const MAX_LENGTH = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Only letters, digits and their marks reach the URL parser: it would accept ports, paths and percent signs. */
const NAME = /^[\p{L}\p{N}\p{M}.-]+$/u;

/**
 * The name as it goes over the wire: lower case, punycode (`город.рф` → `xn--c1ac3aaj.xn--p1ai`).
 * Null when it is no public domain name: one label, an IP address, a label out of bounds.
 */
export function toAsciiDomain(domain: string): string | null {
  if (!NAME.test(domain)) return null;
  let ascii: string;
  try {
    ascii = new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
  const labels = ascii.split('.');
  const last = labels[labels.length - 1] ?? '';
  const fits =
    ascii.length <= MAX_LENGTH &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(last);
  return fits ? ascii : null;
}

/** Blanks around, capitals, the scheme and the path of a pasted address fall away. */
export function normalizeDomain(input: string): string {
  return input
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/\.$/, '');
}

export function checkDomain(domain: string, path: Path = []): Refusal<ContactCode>[] {
  return toAsciiDomain(domain) === null ? [refuseContact('DomainFormat', path)] : [];
}

/** Whether the host is the domain itself or lies below it; both in any spelling. */
export function isWithinDomain(host: string, domain: string): boolean {
  const inner = toAsciiDomain(host);
  const outer = toAsciiDomain(domain);
  return inner !== null && outer !== null && (inner === outer || inner.endsWith(`.${outer}`));
}
