import { ADMINISTRATOR, allow, type Door, type Doors, NOBODY, STAFF } from './doors';

/** What the content manager may do with one content type, by domain.md «Roles in the panel». */
type Type = { read: Door; create: Door; update: Door; delete: Door; publish: Door; people: Door };

/** Everybody reads content (editors, operators and heads their own), nobody sees who wrote it: that has e-mails. */
const content = (rights: Omit<Type, 'read' | 'people'>): Type => ({ read: STAFF, people: NOBODY, ...rights });

/** Written by editors, published by moderators. */
const written = content({
  create: allow('editor'),
  update: allow('editor'),
  delete: allow('editor'),
  publish: allow('moderator'),
});

/** Of one organisation or for all: the registry's administrator keeps what is for all. */
const shared = content({
  create: allow('editor', 'registry-admin'),
  update: allow('editor', 'registry-admin'),
  delete: allow('editor', 'registry-admin'),
  publish: allow('moderator', 'registry-admin'),
});

/** Tables that the content manager shows to administrators, whom Strapi lets read everything, and lets nobody write. */
const readOnly: Type = {
  read: ADMINISTRATOR,
  create: NOBODY,
  update: NOBODY,
  delete: NOBODY,
  publish: NOBODY,
  people: NOBODY,
};

export const TYPES: Readonly<Record<string, Type>> = {
  'api::organization.organization': content({
    create: allow('registry-admin'),
    update: allow('editor', 'registry-admin'),
    delete: allow('registry-admin'),
    publish: allow('moderator', 'registry-admin'),
  }),
  'api::service-category.service-category': content({
    create: allow('registry-admin'),
    update: allow('registry-admin'),
    delete: allow('registry-admin'),
    publish: allow('moderator', 'registry-admin'),
  }),
  // An editor writes the card; archiving and deleting it is the registry's.
  'api::service.service': content({
    create: allow('editor'),
    update: allow('editor'),
    delete: allow('registry-admin'),
    publish: allow('moderator', 'registry-admin'),
  }),
  'api::news-item.news-item': written,
  'api::announcement.announcement': written,
  'api::contact.contact': written,
  'api::regulation.regulation': shared,
  'api::article.article': shared,
  'plugin::registry.membership': readOnly,
  'plugin::upload.file': readOnly,
  'admin::user': { ...readOnly, people: ADMINISTRATOR },
  // Citizens' accounts, which Strapi shows as content.
  'plugin::users-permissions.user': {
    ...content({ create: allow(), update: allow(), delete: allow(), publish: allow() }),
    read: ADMINISTRATOR,
  },
};

/** Every route of the content manager that names a content type, and the right it takes. */
const ROUTES: Readonly<Record<string, keyof Type>> = {
  'GET /collection-types/:model': 'read',
  'GET /collection-types/:model/:id': 'read',
  'GET /collection-types/:model/:id/actions/countDraftRelations': 'read',
  'GET /collection-types/:model/actions/countManyEntriesDraftRelations': 'read',
  'POST /collection-types/:model/actions/bulkFindForValidation': 'read',
  'POST /collection-types/:model': 'create',
  'POST /collection-types/:model/clone/:sourceId': 'create',
  'POST /collection-types/:model/auto-clone/:sourceId': 'create',
  'PUT /collection-types/:model/:id': 'update',
  'POST /collection-types/:model/:id/actions/discard': 'update',
  'DELETE /collection-types/:model/:id': 'delete',
  'POST /collection-types/:model/actions/bulkDelete': 'delete',
  'POST /collection-types/:model/:id/actions/publish': 'publish',
  'POST /collection-types/:model/:id/actions/unpublish': 'publish',
  'POST /collection-types/:model/actions/bulkPublish': 'publish',
  'POST /collection-types/:model/actions/bulkUnpublish': 'publish',
  // Asked for `createdBy`; the pickers of ordinary links are in tests/integration/registry.
  'GET /relations/:model/:targetField': 'people',
  // An unknown entry is answered before the field is looked at.
  'GET /relations/:model/:id/:targetField': 'read',
};

const row = (route: string, uid: string) => `${route.replace(' /', ' /content-manager/')} :model=${uid}`;

/** Publishes what it creates: takes both rights. */
const createAndPublish = ({ create, publish }: Type): Door => create.filter((role) => publish.includes(role));

export const contentManagerDoors: Doors = Object.fromEntries(
  Object.entries(TYPES).flatMap(([uid, type]) => [
    ...Object.entries(ROUTES).map(([route, right]) => [row(route, uid), type[right]]),
    [row('POST /collection-types/:model/actions/publish', uid), createAndPublish(type)],
  ]),
);
