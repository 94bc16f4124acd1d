import { timeFirstPages } from './first-pages.mjs';
import { fillJournal } from './journal-rows.mjs';

const ENTRIES = 1_000_000;
const LIMIT_MS = 100;
const day = (daysAgo) => new Date(Date.now() - daysAgo * 86_400_000).toISOString();

/** Each filter of the page, common and rare values, together and without an answer. */
const FILTERS = {
  none: {},
  person: { actor: 'staff-17' },
  token: { actor: 'token-20' },
  'citizen, none such': { actor: 'citizen-99999' },
  'kind of actor': { actorKind: 'job' },
  action: { action: 'accounts.sign-in-refused' },
  'kind of object': { objectType: 'api::news-item.news-item' },
  'kind of object, uncommon': { objectType: 'admin::role' },
  'kind of object, rare': { objectType: 'plugin::registry.membership' },
  'kinds that exclude each other': { actorKind: 'job', action: 'accounts.sign-in-refused' },
  'these in an organization': {
    actorKind: 'job',
    action: 'accounts.sign-in-refused',
    organization: 'bench-org-7',
  },
  'these with a title in every entry': {
    title: 'Новость номер',
    actorKind: 'job',
    action: 'accounts.sign-in-refused',
  },
  'one object': { objectType: 'api::news-item.news-item', object: '4e732ced3463d06de0ca9a15b6153677' },
  'title, rare': { title: 'номер 777777' },
  'title, in every entry': { title: 'Новость номер' },
  'title, nowhere': { title: 'такого нет нигде' },
  organization: { organization: 'bench-org-7' },
  'organization, none such': { organization: 'bench-org-none' },
  period: { from: day(200), to: day(199) },
  'old period': { from: day(450), to: day(449) },
  address: { address: '10.1.7.5' },
  'person and action': { actor: 'staff-17', action: 'content.document-published' },
  'organization, action and period': {
    organization: 'bench-org-7',
    action: 'content.document-changed',
    from: day(300),
    to: day(100),
  },
};

/** The same of those who see one organisation alone. */
const FILTERS_OF_HEAD = {
  'head: none': {},
  'head: kind of actor': { actorKind: 'token' },
  'head: rare kind of object': { objectType: 'plugin::registry.membership' },
  'head: kinds that exclude each other': { actorKind: 'job', action: 'accounts.sign-in-refused' },
  'head: title': { title: 'Новость номер' },
  'head: foreign organization': { organization: 'bench-org-7' },
};

/** First pages of a large journal, in ms, against what is promised. */
export async function benchJournal(application, databaseUrl) {
  const head = await application.ask('head');
  const { token } = await application.ask('token');
  const entries = await fillJournal(databaseUrl, ENTRIES, head.organization);
  const url = `${application.url}/audit/entries`;
  const whole = await timeFirstPages(url, token, FILTERS);
  const own = await timeFirstPages(url, head.token, FILTERS_OF_HEAD);
  const slowest = Math.max(whole.slowest, own.slowest);
  return {
    entries,
    milliseconds: { ...whole.milliseconds, ...own.milliseconds },
    slowest,
    ratioToLimit: slowest / LIMIT_MS,
  };
}
