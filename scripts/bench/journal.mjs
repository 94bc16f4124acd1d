import { timeFirstPages } from './first-pages.mjs';
import { fillJournal } from './journal-rows.mjs';

const ENTRIES = 1_000_000;
const LIMIT_MS = 100;
const day = (daysAgo) => new Date(Date.now() - daysAgo * 86_400_000).toISOString();

/** Each filter of the page, common and rare values, together and without an answer. */
const FILTERS = {
  none: {},
  person: { person: 17 },
  'kind of actor': { actorKind: 'job' },
  action: { action: 'accounts.sign-in-refused' },
  'kind of object': { objectType: 'api::news-item.news-item' },
  'one object': { objectType: 'api::news-item.news-item', object: '4e732ced3463d06de0ca9a15b6153677' },
  'title, rare': { title: 'номер 777777' },
  'title, in every entry': { title: 'Новость номер' },
  'title, nowhere': { title: 'такого нет нигде' },
  organization: { organization: 'bench-org-7' },
  'organization, none such': { organization: 'bench-org-none' },
  period: { from: day(200), to: day(199) },
  'old period': { from: day(450), to: day(449) },
  address: { address: '10.1.7.5' },
  'person and action': { person: 17, action: 'content.document-published' },
  'organization, action and period': {
    organization: 'bench-org-7',
    action: 'content.document-changed',
    from: day(300),
    to: day(100),
  },
};

/** First pages of a large journal, in ms, against what is promised. */
export async function benchJournal(application, databaseUrl) {
  const { token } = await application.ask('token');
  const entries = await fillJournal(databaseUrl, ENTRIES);
  const pages = await timeFirstPages(`${application.url}/audit/entries`, token, FILTERS);
  return { entries, ...pages, ratioToLimit: pages.slowest / LIMIT_MS };
}
