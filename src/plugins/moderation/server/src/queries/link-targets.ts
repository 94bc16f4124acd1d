import type { Core } from '@strapi/strapi';
import type { TargetState } from '../../../../../domain/checks/context';
import type { Models } from '../../../../../domain/checks/take-apart';
import { PUBLIC_TYPES } from '../../../../../shared/public-api/public-types';

/** Pages of our own address: `/news/<slug>`, named as the collections of the public API. */
const PAGE = /^\/([a-z-]+)\/([a-z0-9-]+)$/;
const FILE = /^\/uploads\//;

async function stateOfFile(strapi: Core.Strapi, url: string): Promise<TargetState | null> {
  return (await strapi.db.query('plugin::upload.file').count({ where: { url } })) > 0 ? 'published' : null;
}

/** What nobody published is told only to its own organisation; to others there is no such page. */
async function stateOfPage(
  strapi: Core.Strapi,
  models: Models,
  [plural, slug]: readonly string[],
  organization: string | null,
): Promise<TargetState | null> {
  const uid = PUBLIC_TYPES.find((type) => strapi.contentTypes[type.uid].info.pluralName === plural)?.uid;
  if (!uid) return null;
  const isPublished = { slug, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(uid).count({ where: isPublished })) > 0) return 'published';
  if (organization === null || !models[uid]?.attributes.organization) return null;
  const isOwn = { slug, organization: { documentId: organization } };
  return (await strapi.db.query(uid).count({ where: isOwn })) > 0 ? 'unpublished' : null;
}

/** The state of the pages a document links to; a page that is missing is absent. */
export async function linkTargets(
  strapi: Core.Strapi,
  models: Models,
  targets: readonly string[],
  organization: string | null,
): Promise<Map<string, TargetState>> {
  const states = new Map<string, TargetState>();
  for (const target of targets) {
    const [, ...page] = PAGE.exec(target) ?? [];
    const state = FILE.test(target)
      ? await stateOfFile(strapi, target)
      : target === '/'
        ? 'published'
        : await stateOfPage(strapi, models, page, organization);
    if (state) states.set(target, state);
  }
  return states;
}
