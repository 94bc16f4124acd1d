import type { Path, Refusal } from '../refusal';
import { toAsciiDomain } from './domain-name';
import { type ContactCode, refuseContact } from './messages';

const MAX_LENGTH = 2000;
/** `gorod.ru`, `gorod.ru:8080/page`: a host with a dot and no scheme. */
const WITHOUT_SCHEME = /^[^\s:/?#@]+\.[^\s:/?#@]+(?::[0-9]+)?(?:[/?#]|$)/;

/** Adds the scheme people leave out; blanks around fall away. */
export function normalizeWebsite(input: string): string {
  const trimmed = input.trim();
  return WITHOUT_SCHEME.test(trimmed) ? `https://${trimmed}` : trimmed;
}

function parsed(website: string): URL | null {
  // The parser silently drops tabs and line ends; what is stored must be what was judged.
  if (/[\s\p{Cc}\\]/u.test(website)) return null;
  try {
    return new URL(website);
  } catch {
    return null;
  }
}

function reasonAgainst(website: string): ContactCode | null {
  if (website.length > MAX_LENGTH) return 'WebsiteLength';
  const url = parsed(website);
  if (url === null) return 'WebsiteFormat';
  if (!/^https?:\/\//i.test(website)) return 'WebsiteScheme';
  if (url.username !== '' || url.password !== '') return 'WebsiteCredentials';
  return toAsciiDomain(url.hostname) === null ? 'WebsiteDomain' : null;
}

/** Absolute http(s) address on a public domain name, without credentials. */
export function checkWebsite(website: string, path: Path = []): Refusal<ContactCode>[] {
  const reason = reasonAgainst(website);
  return reason ? [refuseContact(reason, path)] : [];
}
