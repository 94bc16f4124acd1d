import type { Core } from '@strapi/strapi';
import { differingFields, linksIn } from '../../../../../domain/moderation/differing-fields';
import type { Fields } from '../../../../../domain/versions/content';
import { pluginApi } from '../../../../../shared/plugin-api';
import { CASE_UID } from '../../../shared/ids';
import { placeOf, publicLinks } from '../queries/public-links';
import type { CaseRow } from './case-row';

interface Difference {
  /** null: the row that was published is not there. */
  readonly hash: string | null;
  /** Empty where nobody knows: the row is gone, or no version kept what was approved. */
  readonly fields: readonly string[];
}

async function between(strapi: Core.Strapi, approved: Fields, published: Fields): Promise<string[]> {
  const isPublic = await publicLinks(strapi, [...linksIn(approved), ...linksIn(published)]);
  return differingFields(approved, published, (link) => !isPublic.has(placeOf(link)));
}

/** How what is public differs from what was approved; null: it does not. */
async function differenceOf(strapi: Core.Strapi, row: CaseRow): Promise<Difference | null> {
  const audit = pluginApi(strapi, 'audit');
  const document = { type: row.target_type, documentId: row.target_id, status: 'published' } as const;
  const published = await audit.contentOf(document);
  if (!published) return { hash: null, fields: [] };
  const { hash } = published;
  if (hash === row.approved_hash) return null;
  const approved = row.approved_hash === null ? null : await audit.keptContent(row.approved_hash);
  if (!approved) return { hash, fields: [] };
  const fields = await between(strapi, approved, published.fields);
  return fields.length === 0 ? null : { hash, fields };
}

/**
 * Keeps with the case, and in the journal, that what is public has become another than what was approved, or the same
 * again; each once. In the lock of the document and of the case: of two instances the second finds it noted.
 */
export async function noteDifference(strapi: Core.Strapi, row: CaseRow): Promise<void> {
  const difference = await differenceOf(strapi, row);
  const isKnown = row.differs_since !== null;
  if (difference ? isKnown && row.published_hash === difference.hash : !isKnown) return;
  const data = {
    publishedHash: difference?.hash ?? null,
    differingFields: difference?.fields ?? null,
    differsSince: difference ? (row.differs_since ?? new Date()) : null,
    differsToldAt: null,
  };
  await strapi.db.query(CASE_UID).update({ where: { id: row.id }, data });
  await pluginApi(strapi, 'audit').record({
    action: difference ? 'moderation.case-differed' : 'moderation.case-matched',
    object: { type: row.target_type, id: row.target_id, title: row.target_title },
    organization: row.organization,
    before: { contentHash: row.approved_hash },
    after: {
      contentHash: difference ? difference.hash : row.approved_hash,
      fields: [...(difference?.fields ?? [])],
    },
  });
}
