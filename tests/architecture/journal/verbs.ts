import { PASSWORD } from '../../helpers/staff';

/** What an administrator sends. Ids of rows made by verbs before are under the name in `keeps`. */
type Request = { readonly path: string; readonly body?: object };
export type Ids = Record<string, string>;

/** Sent by the test, which then looks for the entry; `keeps` names the id in the answer. */
export interface Sent {
  readonly tells: string;
  readonly send: (ids: Ids) => Request;
  readonly keeps?: string;
}

/** Sent by another test, which names the action. */
export interface Shown {
  readonly tells: string;
  readonly shownBy: string;
}

/** Leaves no entry, for this reason. */
export interface Silent {
  readonly silent: string;
}

export type Verb = Sent | Shown | Silent;

const sent = (tells: string, send: Sent['send'], keeps?: string): Sent => ({
  tells,
  send,
  ...(keeps ? { keeps } : {}),
});
const at = (path: (ids: Ids) => string, body?: (ids: Ids) => object): Sent['send'] => {
  return (ids) => ({ path: path(ids), ...(body ? { body: body(ids) } : {}) });
};

const AUDIT = 'tests/integration/audit';
export const shown = (tells: string, shownBy: string): Shown => ({ tells, shownBy });
const setting = shown('settings.value-changed', `${AUDIT}/coverage.test.ts`);
export const document = (act: string): Shown => shown(`content.${act}`, `${AUDIT}/documents.test.ts`);
const file = (act: string): Shown => shown(`files.file-${act}`, `${AUDIT}/documents.test.ts`);
const silent = (reason: string): Silent => ({ silent: reason });
export const asks = silent('asks and changes nothing');
const noTransfer = silent('remote transfer is off: the route answers 404');
export const ownReading = silent('what a person has read is nobody else’s affair');

const hook = { url: 'https://example.test/hook', headers: {}, events: ['entry.create'] };
const readOnly = { description: '', type: 'read-only', permissions: null };

/** Create, change and delete of one kind of rows, in this order. */
function rowsAt(
  base: string,
  noun: string,
  id: string,
  name: string,
  body: (title: string) => object,
): Record<string, Verb> {
  return {
    [`POST ${base}`]: sent(
      `${noun}-created`,
      at(
        () => base,
        () => body('Первое'),
      ),
      name,
    ),
    [`PUT ${base}/:${id}`]: sent(
      `${noun}-changed`,
      at(
        (ids) => `${base}/${ids[name]}`,
        () => body('Второе'),
      ),
    ),
  };
}

const removed = (base: string, noun: string, name: string): Sent =>
  sent(
    `${noun}-deleted`,
    at((ids) => `${base}/${ids[name]}`),
  );

const newUser = (n: number) => ({
  email: `verb-${n}@test.example`,
  firstname: 'А',
  lastname: 'Б',
  roles: [1],
});

/** In the order in which they are sent. */
export const ACCOUNTS: Readonly<Record<string, Verb>> = {
  'POST /admin/login': sent('accounts.signed-in', (ids) => ({
    path: '/admin/login',
    body: { email: ids.email, password: PASSWORD },
  })),
  'POST /admin/logout': shown('accounts.signed-out', `${AUDIT}/coverage.test.ts`),
  'POST /admin/forgot-password': sent('accounts.password-reset-requested', (ids) => ({
    path: '/admin/forgot-password',
    body: { email: ids.email },
  })),
  'POST /admin/reset-password': shown('accounts.password-reset', `${AUDIT}/coverage.test.ts`),
  'POST /admin/permissions/check': asks,
  'DELETE /admin/users/me/sessions': silent(
    'signing in and out is told; a session is no change of the account',
  ),
  'DELETE /admin/users/me/sessions/:sessionId': silent('the same'),
  'PUT /admin/users/me': sent('accounts.staff-changed', () => ({
    path: '/admin/users/me',
    body: { firstname: 'Другое' },
  })),
  'POST /admin/users': sent(
    'accounts.staff-created',
    () => ({ path: '/admin/users', body: newUser(1) }),
    'user',
  ),
  'POST /admin/register': sent('accounts.invitation-accepted', ({ invitation }) => ({
    path: '/admin/register',
    body: {
      registrationToken: invitation,
      userInfo: { firstname: 'Приглашённый', lastname: 'Гость', password: PASSWORD },
    },
  })),
  'PUT /admin/users/:id': sent('accounts.staff-changed', ({ user }) => ({
    path: `/admin/users/${user}`,
    body: { firstname: 'Иное' },
  })),
  'DELETE /admin/users/:id': removed('/admin/users', 'accounts.staff', 'user'),
  'POST /admin/users/batch-delete': sent('accounts.staff-deleted', ({ spare }) => ({
    path: '/admin/users/batch-delete',
    body: { ids: [spare] },
  })),
  ...rowsAt('/admin/roles', 'accounts.role', 'id', 'role', (name) => ({ name, description: 'д' })),
  'PUT /admin/roles/:id/permissions': sent('accounts.role-permissions-changed', ({ role }) => ({
    path: `/admin/roles/${role}/permissions`,
    body: { permissions: [{ action: 'plugin::upload.read', subject: null, conditions: [], properties: {} }] },
  })),
  'DELETE /admin/roles/:id': removed('/admin/roles', 'accounts.role', 'role'),
  'POST /admin/roles/batch-delete': sent('accounts.role-deleted', ({ spareRole }) => ({
    path: '/admin/roles/batch-delete',
    body: { ids: [Number(spareRole)] },
  })),
  'POST /users-permissions/roles': sent('accounts.citizen-role-created', () => ({
    path: '/users-permissions/roles',
    body: { name: 'Житель', description: 'д', permissions: {} },
  })),
  'PUT /users-permissions/roles/:role': sent('accounts.citizen-role-changed', ({ citizenRole }) => ({
    path: `/users-permissions/roles/${citizenRole}`,
    body: { name: 'Жители', description: 'д', permissions: {} },
  })),
  'DELETE /users-permissions/roles/:role': removed(
    '/users-permissions/roles',
    'accounts.citizen-role',
    'citizenRole',
  ),
};

const tokens = (base: string, noun: string, name: string, body: object): Record<string, Verb> => ({
  ...rowsAt(base, noun, 'id', name, (title) => ({ ...body, name: `${name} ${title}` })),
  [`POST ${base}/:id/regenerate`]: sent(
    `${noun}-changed`,
    at(
      (ids) => `${base}/${ids[name]}/regenerate`,
      () => ({}),
    ),
  ),
  [`DELETE ${base}/:id`]: removed(base, noun, name),
});

export const ACCESS: Readonly<Record<string, Verb>> = {
  ...tokens('/admin/api-tokens', 'access.api-token', 'apiToken', readOnly),
  ...tokens('/admin/admin-tokens', 'access.api-token', 'adminToken', {
    description: '',
    adminPermissions: [],
  }),
  'POST /admin/transfer/tokens': noTransfer,
  'PUT /admin/transfer/tokens/:id': noTransfer,
  'POST /admin/transfer/tokens/:id/regenerate': noTransfer,
  'DELETE /admin/transfer/tokens/:id': noTransfer,
};

export const SETTINGS: Readonly<Record<string, Verb>> = {
  ...rowsAt('/admin/webhooks', 'settings.webhook', 'id', 'hook', (name) => ({ ...hook, name })),
  'POST /admin/webhooks/:id/trigger': silent('sends a trial and changes nothing'),
  'DELETE /admin/webhooks/:id': removed('/admin/webhooks', 'settings.webhook', 'hook'),
  'POST /admin/webhooks/batch-delete': sent('settings.webhook-deleted', ({ spareHook }) => ({
    path: '/admin/webhooks/batch-delete',
    body: { ids: [spareHook] },
  })),
  'POST /i18n/locales': sent(
    'settings.locale-created',
    () => ({ path: '/i18n/locales', body: { code: 'uz', name: 'Узбекский', isDefault: false } }),
    'locale',
  ),
  'PUT /i18n/locales/:id': sent('settings.locale-changed', ({ locale }) => ({
    path: `/i18n/locales/${locale}`,
    body: { name: 'Узбекский язык' },
  })),
  'DELETE /i18n/locales/:id': removed('/i18n/locales', 'settings.locale', 'locale'),
  'PUT /upload/settings': sent('settings.value-changed', () => ({
    path: '/upload/settings',
    body: { sizeOptimization: false, responsiveDimensions: false, autoOrientation: true, aiMetadata: false },
  })),
  'POST /admin/project-settings': setting,
  'PUT /content-manager/content-types/:uid/configuration': setting,
  'PUT /content-manager/components/:uid/configuration': setting,
  'PUT /upload/configuration': setting,
  'PUT /i18n/settings': setting,
  'PUT /users-permissions/email-templates': setting,
  'PUT /users-permissions/advanced': setting,
  'PUT /users-permissions/providers': setting,
  'POST /email/test': silent('sends a trial and changes nothing'),
  'POST /email/verify': asks,
};

export const FILES: Readonly<Record<string, Verb>> = {
  'POST /upload': file('created'),
  'POST /upload/files': file('created'),
  'POST /upload/folders': sent(
    'files.folder-created',
    () => ({ path: '/upload/folders', body: { name: 'Папка', parent: null } }),
    'folder',
  ),
  'PUT /upload/folders/:id': sent('files.folder-changed', ({ folder }) => ({
    path: `/upload/folders/${folder}`,
    body: { name: 'Другая папка', parent: null },
  })),
  'PUT /upload/files/:id': sent('files.file-changed', ({ file }) => ({
    path: `/upload/files/${file}`,
    body: { fileInfo: { name: 'иначе.png' } },
  })),
  'POST /upload/files/:id/replace': file('changed'),
  'POST /upload/actions/bulk-update': sent('files.file-changed', ({ file }) => ({
    path: '/upload/actions/bulk-update',
    body: { updates: [{ id: Number(file), fileInfo: { caption: 'Подпись' } }] },
  })),
  'POST /upload/actions/bulk-move': sent('files.file-changed', ({ file, folder }) => ({
    path: '/upload/actions/bulk-move',
    body: { fileIds: [Number(file)], folderIds: [], destinationFolderId: Number(folder) },
  })),
  'POST /upload/actions/bulk-delete': sent('files.file-deleted', ({ file }) => ({
    path: '/upload/actions/bulk-delete',
    body: { fileIds: [Number(file)], folderIds: [] },
  })),
  'DELETE /upload/files/:id': file('deleted'),
};

const TYPE = '/content-manager/collection-types/:model';

export const DOCUMENTS: Readonly<Record<string, Verb>> = {
  'POST /content-manager/uid/generate': asks,
  'POST /content-manager/uid/check-availability': asks,
  [`POST ${TYPE}/actions/bulkFindForValidation`]: asks,
  [`POST ${TYPE}`]: document('document-created'),
  [`POST ${TYPE}/clone/:sourceId`]: document('document-cloned'),
  [`POST ${TYPE}/auto-clone/:sourceId`]: document('document-cloned'),
  [`PUT ${TYPE}/:id`]: document('document-changed'),
  [`POST ${TYPE}/:id/actions/discard`]: document('draft-discarded'),
  [`DELETE ${TYPE}/:id`]: document('document-deleted'),
  [`POST ${TYPE}/actions/bulkDelete`]: document('document-deleted'),
  [`POST ${TYPE}/:id/actions/publish`]: document('document-published'),
  [`POST ${TYPE}/:id/actions/unpublish`]: document('document-withdrawn'),
  [`POST ${TYPE}/actions/publish`]: document('document-published'),
  [`POST ${TYPE}/actions/bulkPublish`]: document('document-published'),
  [`POST ${TYPE}/actions/bulkUnpublish`]: document('document-withdrawn'),
};

const EXPORTED = `${AUDIT}/journal-routes.test.ts`;
const JOBS = 'tests/integration/jobs/verbs.test.ts';
const TOLD = 'tests/integration/notifications';
const WEBHOOKS = `${TOLD}/webhooks.test.ts`;
const PREFERENCES = `${TOLD}/preferences.test.ts`;
const SUBSCRIPTIONS = `${TOLD}/subscriptions.test.ts`;
const MEMBERS = '/registry/memberships';

export const OURS: Readonly<Record<string, Verb>> = {
  [`POST ${MEMBERS}`]: sent(
    'registry.member-added',
    ({ spareUser, organization }) => ({ path: MEMBERS, body: { user: Number(spareUser), organization } }),
    'membership',
  ),
  [`POST ${MEMBERS}/:documentId/change-position`]: sent('registry.position-changed', ({ membership }) => ({
    path: `${MEMBERS}/${membership}/change-position`,
    body: { position: 'Редактор' },
  })),
  [`POST ${MEMBERS}/:documentId/change-authority`]: sent('registry.authority-changed', ({ membership }) => ({
    path: `${MEMBERS}/${membership}/change-authority`,
    body: { document: 'Приказ № 3-к', until: '2030-12-22' },
  })),
  [`POST ${MEMBERS}/:documentId/remove`]: sent('registry.member-removed', ({ membership }) => ({
    path: `${MEMBERS}/${membership}/remove`,
    body: {},
  })),
  'POST /audit/versions/:id/name': shown('audit.version-named', `${AUDIT}/version-visibility.test.ts`),
  'POST /audit/versions/:id/try-restore': asks,
  'POST /audit/versions/:id/restore': shown('audit.version-restored', `${AUDIT}/version-restore.test.ts`),
  'POST /audit/versions/:id/erase': shown('audit.version-erased', `${AUDIT}/version-erased.test.ts`),
  'POST /audit/entries/:id/erase': shown('audit.payload-erased', EXPORTED),
  'POST /audit/exports': shown('audit.journal-exported', EXPORTED),
  'GET /audit/exports': silent('what the person has exported: each was journaled when it was ordered'),
  'GET /audit/exports/:id': silent('how far the export is'),
  'GET /audit/exports/:id/file': shown('audit.export-downloaded', EXPORTED),
  'POST /jobs/jobs/:id/retry': shown('jobs.job-retried', JOBS),
  'POST /jobs/jobs/:id/discard': shown('jobs.job-discarded', JOBS),
  'POST /jobs/jobs/:id/cancel': shown('jobs.job-cancelled', JOBS),
  'POST /jobs/own/:id/cancel': shown('jobs.job-cancelled', JOBS),
  'POST /notifications/inbox/read-all': ownReading,
  'POST /notifications/inbox/:documentId/read': ownReading,
  'POST /notifications/preferences/save': shown('notifications.preferences-saved', PREFERENCES),
  'POST /notifications/contacts/:channel/start': shown('notifications.contact-requested', PREFERENCES),
  'POST /notifications/contacts/:channel/confirm': shown('notifications.contact-confirmed', PREFERENCES),
  'POST /notifications/contacts/:channel/remove': shown('notifications.contact-removed', PREFERENCES),
  'POST /notifications/browsers': shown('notifications.browser-added', PREFERENCES),
  'POST /notifications/browsers/:documentId/remove': shown('notifications.browser-removed', PREFERENCES),
  'POST /notifications/webhooks': shown('notifications.webhook-added', WEBHOOKS),
  'POST /notifications/webhooks/:documentId/change': shown('notifications.webhook-changed', WEBHOOKS),
  'POST /notifications/webhooks/:documentId/rotate-secret': shown(
    'notifications.webhook-secret-rotated',
    WEBHOOKS,
  ),
  'POST /notifications/webhooks/:documentId/test': silent('sends a trial and changes nothing'),
  'POST /notifications/webhooks/:documentId/remove': shown('notifications.webhook-removed', WEBHOOKS),
  'POST /notifications/channels/:channel/test': silent('sends a trial and changes nothing'),
  'POST /notifications/templates/:event/:channel/preview': asks,
  'POST /notifications/templates/:event/:channel/save': shown(
    'notifications.template-changed',
    `${TOLD}/templates.test.ts`,
  ),
  'POST /notifications/templates/:event/:channel/reset': shown(
    'notifications.template-reset',
    `${TOLD}/templates.test.ts`,
  ),
  'POST /notifications/templates/:event/:channel/test': silent('sends a trial and changes nothing'),
  'POST /notifications/deliveries/resend': shown(
    'notifications.message-resent',
    `${TOLD}/deliveries.test.ts`,
  ),
  'POST /notifications/suppressions/:documentId/clear': shown(
    'notifications.address-cleared',
    `${TOLD}/deliveries.test.ts`,
  ),
  'POST /api/subscriptions': silent('a request is nothing before it is confirmed'),
  'POST /api/subscriptions/:token/confirm': shown('notifications.subscription-confirmed', SUBSCRIPTIONS),
  'POST /api/subscriptions/:token/manage': shown('notifications.subscription-changed', SUBSCRIPTIONS),
  'POST /api/subscriptions/:token/unsubscribe': shown('notifications.subscription-ended', SUBSCRIPTIONS),
};
