import type { Core, UID } from '@strapi/strapi';
import type { TargetState } from '../../../../../domain/checks/context';
import type { Models } from '../../../../../domain/checks/take-apart';
import { PUBLIC_TYPES } from '../../../../../shared/public-api/public-types';
import { hasSite, ownFolders } from '../own-addresses';

/** What `publicPage` gives for copying: `/news/<slug>` on a site, `/api/news/<documentId>` without one. */
const PAGE = /^\/([a-z-]+)\/([a-z0-9-]+)$/;
const IN_API = /^\/api\/([a-z-]+)\/([a-z0-9]+)$/;
const API = /^\/api(?:\/|$)/;
const FILE = /^\/uploads\//;

interface Page {
  readonly uid: UID.CollectionType;
  readonly where: { slug: string } | { documentId: string };
}

async function stateOfFile(strapi: Core.Strapi, url: string): Promise<TargetState | null> {
  return (await strapi.db.query('plugin::upload.file').count({ where: { url } })) > 0 ? 'published' : null;
}

function pageOf(strapi: Core.Strapi, target: string): Page | null {
  const inApi = IN_API.exec(target);
  const [, plural, name = ''] = inApi ?? PAGE.exec(target) ?? [];
  const uid = PUBLIC_TYPES.find((type) => strapi.contentTypes[type.uid].info.pluralName === plural)?.uid;
  return uid ? { uid, where: inApi ? { documentId: name } : { slug: name } } : null;
}

/** What nobody published is told only to its own organisation; to others there is no such page. */
async function stateOfPage(
  strapi: Core.Strapi,
  models: Models,
  { uid, where }: Page,
  organization: string | null,
): Promise<TargetState | null> {
  const isPublished = { ...where, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(uid).count({ where: isPublished })) > 0) return 'published';
  if (organization === null || !models[uid]?.attributes.organization) return null;
  const isOwn = { ...where, organization: { documentId: organization } };
  return (await strapi.db.query(uid).count({ where: isOwn })) > 0 ? 'unpublished' : null;
}

/** Of what is no page of a document only the site knows whether it is there. */
const stateOfOther = (strapi: Core.Strapi, target: string): TargetState | null =>
  target === '/' || (hasSite(strapi) && !API.test(target)) ? 'published' : null;

/** The path as the pages of documents are named, without the folder our address begins with. */
function withoutFolder(strapi: Core.Strapi, target: string): string {
  const folder = ownFolders(strapi).find((each) => target === each || target.startsWith(`${each}/`)) ?? '';
  return target.slice(folder.length) || '/';
}

/** The state of the pages a document links to; a page that is missing is absent. */
export async function linkTargets(
  strapi: Core.Strapi,
  models: Models,
  targets: readonly string[],
  organization: string | null,
): Promise<Map<string, TargetState>> {
  const stateOf = async (target: string): Promise<TargetState | null> => {
    if (FILE.test(target)) return stateOfFile(strapi, target);
    const page = pageOf(strapi, target);
    return page ? stateOfPage(strapi, models, page, organization) : stateOfOther(strapi, target);
  };
  const states = new Map<string, TargetState>();
  for (const target of targets) {
    const state = await stateOf(withoutFolder(strapi, target));
    if (state) states.set(target, state);
  }
  return states;
}
