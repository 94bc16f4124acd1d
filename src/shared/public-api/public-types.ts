import type { UID } from '@strapi/strapi';

/** What a reader gets without asking: see http-contract.md, «Public reads». */
export interface PublicType {
  readonly uid: UID.CollectionType;
  readonly defaultSort: string;
  /** Links of each item of a list; a component brings its own parts along. */
  readonly inList: Readonly<Record<string, readonly string[] | '*'>>;
  /** Links of a single document, besides everything that is in a list. */
  readonly inDocument: Readonly<Record<string, readonly string[] | '*'>>;
}

const ORGANIZATION = ['documentId', 'shortName', 'slug'] as const;
const TITLED = ['documentId', 'title', 'slug'] as const;

/** The content types anyone may read. A type that is not here has no public route, see `public-permissions`. */
export const PUBLIC_TYPES: readonly PublicType[] = [
  {
    uid: 'api::organization.organization',
    defaultSort: 'shortName:asc',
    inList: { logo: '*' },
    inDocument: {
      cover: '*',
      parent: ORGANIZATION,
      legalAddress: '*',
      actualAddress: '*',
      officialDomains: '*',
      socialLinks: '*',
      workingHours: '*',
      receptionSchedule: '*',
      accountDetails: '*',
    },
  },
  {
    uid: 'api::service.service',
    defaultSort: 'title:asc',
    inList: { category: TITLED, organization: ORGANIZATION, terms: '*', price: '*' },
    inDocument: {
      audiences: '*',
      requiredDocuments: '*',
      steps: '*',
      refusalGrounds: '*',
      legalBasis: ['documentId', 'title', 'slug', 'kind', 'number', 'adoptedOn', 'link'],
      classifierCodes: '*',
      channels: '*',
      availableRegions: '*',
      availableRecipients: '*',
      formTemplates: '*',
      responsibleContact: '*',
      questions: '*',
      technicalConnection: '*',
    },
  },
  {
    uid: 'api::service-category.service-category',
    defaultSort: 'sortOrder:asc',
    inList: { icon: '*' },
    inDocument: {},
  },
  {
    uid: 'api::news-item.news-item',
    defaultSort: 'firstPublishedAt:desc',
    inList: { cover: '*', tags: '*', organization: ORGANIZATION },
    inDocument: { gallery: '*', attachments: '*' },
  },
  {
    uid: 'api::announcement.announcement',
    defaultSort: 'startsAt:desc',
    inList: { tags: '*', audienceKinds: '*', organization: ORGANIZATION },
    inDocument: { attachments: '*' },
  },
  {
    uid: 'api::contact.contact',
    defaultSort: 'sortOrder:asc',
    inList: { workingHours: '*', organization: ORGANIZATION },
    inDocument: {},
  },
  {
    uid: 'api::regulation.regulation',
    defaultSort: 'adoptedOn:desc',
    inList: { file: '*', organization: ORGANIZATION },
    inDocument: {},
  },
  {
    uid: 'api::article.article',
    defaultSort: 'title:asc',
    inList: { organization: ORGANIZATION },
    inDocument: {},
  },
];

export const PUBLIC_TYPE_UIDS: ReadonlySet<string> = new Set<string>(PUBLIC_TYPES.map(({ uid }) => uid));

/** Of a file only this is public: `hash` and `provider` tell about the storage, the rest is the panel's. */
export const PUBLIC_FILE_FIELDS: readonly string[] = [
  'id',
  'documentId',
  'name',
  'alternativeText',
  'caption',
  'width',
  'height',
  'formats',
  'ext',
  'mime',
  'size',
  'url',
  'previewUrl',
];

/** Plans of the editors, not facts for the reader. */
export const INTERNAL_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'api::service.service': ['plannedPublicationAt'],
  'api::news-item.news-item': ['plannedPublicationAt'],
  'api::announcement.announcement': ['plannedPublicationAt'],
  'api::regulation.regulation': ['plannedPublicationAt'],
  'api::article.article': ['plannedPublicationAt'],
  'api::contact.contact': ['isPublic'],
};
