import type { Core } from '@strapi/strapi';
import { type LinkPurpose, linkToken } from './seal';

interface SealedPage {
  readonly purpose: LinkPurpose;
  readonly path: (token: string) => string;
}

/** The pages letters lead to. The names are stored with messages: never rename. */
const PAGES = {
  'subscription:confirm': {
    purpose: 'subscription:confirm',
    path: (token) => `/api/subscriptions/${token}/confirm`,
  },
  'subscription:unsubscribe': {
    purpose: 'subscription:manage',
    path: (token) => `/api/subscriptions/${token}/unsubscribe`,
  },
  'subscription:manage': {
    purpose: 'subscription:manage',
    path: (token) => `/api/subscriptions/${token}/manage`,
  },
  'contacts:confirm': {
    purpose: 'contacts:confirm',
    path: (token) => `/api/contact-confirmations/${token}`,
  },
} as const satisfies Record<string, SealedPage>;

type PageName = keyof typeof PAGES;

// The colon in each name keeps what every object has out of it.
const isPage = (name: string): name is PageName => name in PAGES;

/** How a letter's link is kept until it is sent: without the seal. */
export const storedLink = (page: PageName, id: string): string => `${page}:${id}`;

function readStoredLink(link: string | null): { page: SealedPage; id: string } | null {
  const [, name = '', id = ''] = /^([a-z]+:[a-z]+):(\w+)$/.exec(link ?? '') ?? [];
  return isPage(name) ? { page: PAGES[name], id } : null;
}

/** Whether the link is one that only who gets the letter may have. */
export const isStoredLink = (link: string | null): boolean => readStoredLink(link) !== null;

/** The address behind a stored link; any other link stays as it is. */
export function openStoredLink(strapi: Core.Strapi, link: string | null): string | null {
  const found = readStoredLink(link);
  if (!found) return link;
  const base: string = strapi.config.get('server.absoluteUrl', '');
  return `${base.replace(/\/+$/, '')}${found.page.path(linkToken(strapi, found.page.purpose, found.id))}`;
}
