import { timeFirstPages } from './first-pages.mjs';
import { fillQueue } from './queue-rows.mjs';

const CASES = 100_000;
const LIMIT_MS = 100;

/** Each view and filter of the page «Модерация», common and rare values, together and without an answer. */
const FILTERS = {
  'open, by term': {},
  'open, latest term first': { sort: 'dueAt:desc' },
  'open, by submission': { sort: 'submittedAt:asc' },
  free: { view: 'free' },
  mine: { view: 'mine' },
  overdue: { view: 'overdue' },
  returned: { view: 'returned' },
  scheduled: { view: 'scheduled' },
  'to inspect': { view: 'to-inspect' },
  all: { view: 'all' },
  'one type': { type: 'api::service.service' },
  'one type of all': { view: 'all', type: 'api::article.article' },
  'one organization': { organization: 'bench-org-7' },
  'an organization of all': { view: 'all', organization: 'bench-org-7' },
  'one stage': { view: 'all', stage: 'rejected' },
  'one author': { view: 'all', author: 77, sort: 'dueAt:desc' },
  'no such organization': { organization: 'bench-org-none' },
  'title, rare': { view: 'all', text: 'номер 77777' },
  'title, in every case': { view: 'all', text: 'Новость номер' },
  'title, two letters': { view: 'all', text: 'яя' },
  'title, nowhere': { view: 'all', text: 'такого нет нигде' },
  'organization, type and title': {
    organization: 'bench-org-7',
    type: 'api::news-item.news-item',
    text: 'номер',
  },
};

/** First pages of a large queue, in ms, against what is promised. */
export async function benchQueue(application, databaseUrl) {
  const { token } = await application.ask('moderator');
  const cases = await fillQueue(databaseUrl, CASES);
  const pages = await timeFirstPages(`${application.url}/moderation/cases`, token, FILTERS);
  return { cases, ...pages, ratioToLimit: pages.slowest / LIMIT_MS };
}
