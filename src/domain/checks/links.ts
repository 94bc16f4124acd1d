import { checkEmail } from '../contact/email';
import { checkPhone, normalizePhone } from '../contact/phone';
import { checkWebsite } from '../contact/website';
import type { Path } from '../refusal';
import type { CheckContext } from './context';
import type { Link, Snapshot } from './snapshot';

export interface PlacedLink extends Link {
  readonly path: Path;
}

/** `target` is the path of an internal page, without a slash at its end. */
export type LinkKind =
  | { readonly kind: 'internal'; readonly target: string }
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'malformed' };

const ADDRESS_FIELDS: ReadonlySet<unknown> = new Set(['url', 'website', 'link', 'testStandUrl']);
const SHORT_PHONE = /^[0-9]{3,4}$/;

/** Links in texts and in the fields that hold an address. */
export function linksOf({ texts }: Snapshot): PlacedLink[] {
  return texts.flatMap(({ path, role, paragraphs }) => {
    const isAddress = role === 'technical' && ADDRESS_FIELDS.has(path[path.length - 1]);
    return paragraphs.flatMap(({ text, links }) =>
      isAddress ? [{ path, text: '', url: text }] : links.map((link) => ({ path, ...link })),
    );
  });
}

const withoutSlash = (pathname: string): string => pathname.replace(/\/$/, '') || '/';

function ofWebsite(url: string, ownHosts: ReadonlySet<string>): LinkKind {
  if (checkWebsite(url).length > 0) return { kind: 'malformed' };
  const { hostname, pathname } = new URL(url);
  return ownHosts.has(hostname)
    ? { kind: 'internal', target: withoutSlash(pathname) }
    : { kind: 'external', url };
}

function isPhone(number: string): boolean {
  return SHORT_PHONE.test(number) || checkPhone(normalizePhone(number)).length === 0;
}

/** What a link leads to. Only http(s), mail, telephone and places on our own page are links at all. */
export function kindOfLink(url: string, ownHosts: ReadonlySet<string>): LinkKind {
  const plain = url.trim();
  if (plain !== url || plain === '' || /\s/.test(plain)) return { kind: 'malformed' };
  if (/^\/(?!\/)/.test(plain))
    return { kind: 'internal', target: withoutSlash(plain.replace(/[?#].*$/, '')) };
  if (plain.startsWith('#')) return { kind: plain.length > 1 ? 'other' : 'malformed' };
  const [, scheme = '', rest = ''] = /^(mailto|tel):([^?]*)/i.exec(plain) ?? [];
  if (scheme.toLowerCase() === 'mailto') return { kind: checkEmail(rest).length > 0 ? 'malformed' : 'other' };
  if (scheme.toLowerCase() === 'tel') return { kind: isPhone(rest) ? 'other' : 'malformed' };
  return ofWebsite(plain, ownHosts);
}

/** Paths of internal pages the document links to: their state goes into the context. */
export function internalTargets(snapshot: Snapshot, ownHosts: CheckContext['ownHosts']): string[] {
  const targets = linksOf(snapshot).flatMap(({ url }) => {
    const link = kindOfLink(url, ownHosts);
    return link.kind === 'internal' ? [link.target] : [];
  });
  return [...new Set(targets)];
}

/** Addresses on other sites, each once, for the job that asks them. */
export function externalLinks(
  snapshot: Snapshot,
  ownHosts: CheckContext['ownHosts'],
): { path: Path; url: string }[] {
  const seen = new Set<string>();
  return linksOf(snapshot).flatMap(({ path, url }) => {
    const link = kindOfLink(url, ownHosts);
    if (link.kind !== 'external' || seen.has(link.url)) return [];
    seen.add(link.url);
    return [{ path, url: link.url }];
  });
}
