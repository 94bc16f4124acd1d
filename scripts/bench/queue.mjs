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
  'all, latest term first': { view: 'all', sort: 'dueAt:desc' },
  'all, by submission': { view: 'all', sort: 'submittedAt:asc' },
  'all, latest submission first': { view: 'all', sort: 'submittedAt:desc' },
  'open, latest submission first': { sort: 'submittedAt:desc' },
  'one type': { type: 'api::service.service' },
  'one type of all': { view: 'all', type: 'api::article.article' },
  'one organization': { organization: 'bench-org-7' },
  'an organization of all': { view: 'all', organization: 'bench-org-7' },
  'one stage': { view: 'all', stage: 'rejected' },
  'one stage, latest submission first': { view: 'all', stage: 'rejected', sort: 'submittedAt:desc' },
  'one stage of an organization': { view: 'all', stage: 'rejected', organization: 'bench-org-7' },
  'an organization, latest submission first': {
    view: 'all',
    organization: 'bench-org-7',
    sort: 'submittedAt:desc',
  },
  'one author of an organization': { view: 'all', author: 77, organization: 'bench-org-7' },
  'one author, latest submission first': { view: 'all', author: 77, sort: 'submittedAt:desc' },
  'type and stage that exclude each other': { view: 'all', type: 'api::service.service', stage: 'rejected' },
  'type and title': { view: 'all', type: 'api::service.service', text: 'номер 7' },
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
  const url = `${application.url}/moderation`;
  const pages = await timeFirstPages(`${url}/cases`, token, FILTERS);
  const choices = await timeFirstPages(`${url}/queue/choices`, token, { 'choices of the filters': {} });
  const slowest = Math.max(pages.slowest, choices.slowest);
  return {
    cases,
    milliseconds: { ...pages.milliseconds, ...choices.milliseconds },
    slowest,
    ratioToLimit: slowest / LIMIT_MS,
  };
}
