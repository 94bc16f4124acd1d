import { fillJournal } from './journal-rows.mjs';

const ENTRIES = 1_000_000;
const LIMIT_MS = 100;
const ROUNDS = 7;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

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

async function timed(url, token, filter) {
  const search = new URLSearchParams(filter);
  const started = performance.now();
  const answer = await fetch(`${url}/audit/entries?${search}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${search}: ${answer.status}`);
  return performance.now() - started;
}

/** First pages of a large journal: the median of some rounds of each filter, in ms, against what is promised. */
export async function benchJournal(application, databaseUrl) {
  const { token } = await application.ask('token');
  const entries = await fillJournal(databaseUrl, ENTRIES);
  const milliseconds = {};
  for (const [name, filter] of Object.entries(FILTERS)) {
    const times = [];
    for (let round = 0; round <= ROUNDS; round += 1) times.push(await timed(application.url, token, filter));
    milliseconds[name] = median(times.slice(1));
  }
  const slowest = Math.max(...Object.values(milliseconds));
  return { entries, milliseconds, slowest, ratioToLimit: slowest / LIMIT_MS };
}
