import type { Path, Refusal } from '../refusal';
import { checkDomain, isWithinDomain, toAsciiDomain } from './domain-name';
import { domainOfEmail } from './email';
import { type ContactCode, refuseContact } from './messages';

/** The list of an organisation's official domains: each a domain name, none twice in whatever spelling. */
export function checkOfficialDomains(domains: readonly string[], path: Path = []): Refusal<ContactCode>[] {
  const seen = new Set<string>();
  return domains.flatMap((domain, position) => {
    const at = [...path, position];
    const ascii = toAsciiDomain(domain);
    if (ascii === null) return checkDomain(domain, at);
    if (seen.has(ascii)) return [refuseContact('DomainRepeated', at)];
    seen.add(ascii);
    return [];
  });
}

/** A work address lies on one of the official domains or below it. An empty list restricts nothing. */
export function checkOfficialEmail(
  email: string,
  domains: readonly string[],
  path: Path = [],
): Refusal<ContactCode>[] {
  const host = domainOfEmail(email);
  const official = domains.length === 0 || domains.some((domain) => isWithinDomain(host, domain));
  return official ? [] : [refuseContact('EmailNotOfficial', path)];
}
