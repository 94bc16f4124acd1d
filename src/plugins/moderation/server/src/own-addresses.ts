import type { Core } from '@strapi/strapi';

function parsed(strapi: Core.Strapi, setting: 'server.url' | 'public-reads.siteUrl'): URL[] {
  const address = strapi.config.get(setting, '');
  return URL.canParse(address) ? [new URL(address)] : [];
}

/** The site that shows what is published, where there is one. */
const siteAddress = (strapi: Core.Strapi): URL[] => parsed(strapi, 'public-reads.siteUrl');

const ownAddresses = (strapi: Core.Strapi): URL[] => [
  ...parsed(strapi, 'server.url'),
  ...siteAddress(strapi),
];

/** Links to these hosts lead to pages of our own. */
export const ownHosts = (strapi: Core.Strapi): Set<string> =>
  new Set(ownAddresses(strapi).map(({ hostname }) => hostname));

/** A site has pages of its own besides those of documents. */
export const hasSite = (strapi: Core.Strapi): boolean => siteAddress(strapi).length > 0;

/** Folders our addresses begin with, `/gorod` of `https://site.example/gorod/`. */
export const ownFolders = (strapi: Core.Strapi): string[] =>
  ownAddresses(strapi).flatMap(({ pathname }) => pathname.replace(/\/+$/, '') || []);
