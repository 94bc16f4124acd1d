/** A published row of one of the types below, with its organisation. */
export interface PublishedRow {
  readonly documentId: string;
  readonly slug: string;
  readonly title?: string | null;
  readonly shortName?: string | null;
  readonly lead?: string | null;
  readonly shortDescription?: string | null;
  readonly audience?: string | null;
  readonly availability?: string | null;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly plannedPublicationAt?: string | null;
  readonly organization?: { readonly documentId: string; readonly shortName: string } | null;
}

export interface ToldType {
  readonly kind: string;
  /** Path of the public site, before the slug. */
  readonly path: string;
  /** Topics of `POST /api/subscriptions` whose subscribers are told. */
  readonly topicsOf: (row: PublishedRow) => string[];
  /** Told of every publication, at most once a day, and not of the first only. */
  readonly tellsChanges: boolean;
}

const ofOrganization = ({ organization }: PublishedRow): string[] =>
  organization ? [`organization:${organization.documentId}`] : [];

const UIDS = [
  'api::news-item.news-item',
  'api::announcement.announcement',
  'api::service.service',
  'api::organization.organization',
] as const;

export type ToldUid = (typeof UIDS)[number];

export const toldUid = (type: string): ToldUid | undefined => UIDS.find((uid) => uid === type);

/** Content whose publication subscribers are told of. */
export const TOLD_TYPES: Readonly<Record<ToldUid, ToldType>> = {
  'api::news-item.news-item': {
    kind: 'Новость',
    path: 'news',
    topicsOf: (row) => ['news', ...ofOrganization(row)],
    tellsChanges: false,
  },
  'api::announcement.announcement': {
    kind: 'Объявление',
    path: 'announcements',
    topicsOf: (row) => ['announcements', ...ofOrganization(row)],
    tellsChanges: false,
  },
  'api::service.service': {
    kind: 'Услуга',
    path: 'services',
    topicsOf: (row) => [`service:${row.documentId}`, ...ofOrganization(row)],
    tellsChanges: true,
  },
  'api::organization.organization': {
    kind: 'Организация',
    path: 'organizations',
    topicsOf: (row) => [`organization:${row.documentId}`],
    tellsChanges: true,
  },
};

/** What only some readers may see is told to nobody: of a subscriber nothing is known but the address. */
export const isForEverybody = ({ audience, availability }: PublishedRow): boolean =>
  (audience ?? 'all') === 'all' && (availability ?? 'everyone') === 'everyone';
