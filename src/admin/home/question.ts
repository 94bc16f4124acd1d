/** What asks for an editor's attention: which entries, and which of their dates matters. */
export interface Question {
  id: 'drafts' | 'changed' | 'expiring';
  sources: readonly Source[];
}

export interface Source {
  uid: string;
  /** Attribute the entry is known by. */
  title: string;
  /** Attribute shown next to the title and ordered by. */
  date: string;
  direction: 'ASC' | 'DESC';
  filters: Record<string, string>;
}

const TITLES = {
  'api::service.service': 'title',
  'api::news-item.news-item': 'title',
  'api::announcement.announcement': 'title',
  'api::contact.contact': 'fullName',
  'api::regulation.regulation': 'title',
  'api::article.article': 'title',
} as const;

/** Attribute after which the public no longer sees the entry, and whether it is a day or a moment. */
const ENDS = [
  { uid: 'api::service.service', attribute: 'validTo', unit: 'day' },
  { uid: 'api::announcement.announcement', attribute: 'endsAt', unit: 'moment' },
  { uid: 'api::regulation.regulation', attribute: 'validTo', unit: 'day' },
] as const;

const WARNING_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

function withStatus(status: string): Record<string, string> {
  return { 'filters[$and][0][__status][$eq]': status };
}

function everyType(status: string, date: string): Source[] {
  return Object.entries(TITLES).map(([uid, title]) => ({
    uid,
    title,
    date,
    direction: 'DESC',
    filters: withStatus(status),
  }));
}

function formatEnd(at: Date, unit: 'day' | 'moment'): string {
  return unit === 'day' ? at.toISOString().slice(0, 10) : at.toISOString();
}

function ending(now: Date): Source[] {
  const until = new Date(now.getTime() + WARNING_DAYS * DAY_MS);
  return ENDS.map(({ uid, attribute, unit }) => ({
    uid,
    title: TITLES[uid],
    date: attribute,
    direction: 'ASC',
    filters: {
      ...withStatus('published'),
      [`filters[$and][1][${attribute}][$gte]`]: formatEnd(now, unit),
      [`filters[$and][2][${attribute}][$lte]`]: formatEnd(until, unit),
    },
  }));
}

export const drafts = (): Question => ({ id: 'drafts', sources: everyType('draft', 'updatedAt') });

export const changed = (): Question => ({
  id: 'changed',
  sources: everyType('published-modified', 'publishedAt'),
});

export const expiring = (now: Date): Question => ({ id: 'expiring', sources: ending(now) });
