import type { Core } from '@strapi/strapi';
import { slugOf } from '../domain/text/slug';
import { pluginApi } from '../shared/plugin-api';
import news from './data/news.json';

const NEWS = 'api::news-item.news-item';
/** Where the demo editor works. */
const EMPLOYER = 'administration';

const ofEmployer = news.filter(({ org }) => org === EMPLOYER);

async function documentIdOf(strapi: Core.Strapi, title: string): Promise<string> {
  const where = { slug: slugOf(title), publishedAt: null };
  const found = await strapi.db.query(NEWS).findOne({ where, select: ['documentId'] });
  if (!found) throw new Error(`The demo news have no «${title}»`);
  return String(found.documentId);
}

/** What the demo editor has sent to the moderators: a new item, and an update of one that is public. */
export async function seedSubmissions(strapi: Core.Strapi, editor: string): Promise<void> {
  const { id } = await strapi.db.query('admin::user').findOne({ where: { email: editor } });
  const moderation = pluginApi(strapi, 'moderation');
  const draft = ofEmployer.find(({ isDraft }) => isDraft);
  const latest = ofEmployer.find(({ isDraft }) => !isDraft);
  if (!draft || !latest) throw new Error('The demo news of the editor are missing');
  const created = await documentIdOf(strapi, draft.title);
  await moderation.submit(id, { type: NEWS, documentId: created });
  const updated = await documentIdOf(strapi, latest.title);
  const lead = `${latest.lead} Подробности – по телефону приёмной.`;
  await strapi.documents(NEWS).update({ documentId: updated, data: { lead } });
  await moderation.submit(id, {
    type: NEWS,
    documentId: updated,
    changeNote: 'Сказано, где узнать подробности',
  });
}
