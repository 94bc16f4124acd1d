/** Rows that Strapi writes past its document service, and how the journal tells of them. */
export interface WatchedModel {
  /** Actions are `<noun>-created`, `-changed`, `-deleted`. */
  readonly noun: `${string}.${string}`;
  /** The first that holds something names the row. */
  readonly title: readonly string[];
  /** Relations whose change matters; kept by the title of what they point to. */
  readonly relations: Readonly<Record<string, readonly string[]>>;
  /** Fields that change without anybody changing anything. */
  readonly ignored: readonly string[];
  /** The row is about a person. */
  readonly personal: boolean;
}

const model = (
  noun: WatchedModel['noun'],
  title: readonly string[],
  more: Partial<Omit<WatchedModel, 'noun' | 'title'>> = {},
): WatchedModel => ({ noun, title, relations: {}, ignored: [], personal: false, ...more });

const ROLE = { role: ['name'] };
const TOKEN = { token: ['name'] };

/** Every model outside `api::` and our own plugins is here or in `UNWATCHED_MODELS`; a test holds them to it. */
export const WATCHED_MODELS: Readonly<Record<string, WatchedModel>> = {
  'admin::user': model('accounts.staff', ['lastname', 'firstname', 'email'], {
    relations: { roles: ['name'] },
    // Asking for a new password is journaled as such.
    ignored: ['resetPasswordToken', 'resetPasswordTokenExpiresAt', 'registrationToken'],
    personal: true,
  }),
  'admin::role': model('accounts.role', ['name']),
  'admin::permission': model('accounts.permission', ['action'], { relations: ROLE }),
  'admin::api-token': model('access.api-token', ['name'], { ignored: ['lastUsedAt'] }),
  'admin::api-token-permission': model('access.api-token-permission', ['action'], { relations: TOKEN }),
  'admin::transfer-token': model('access.transfer-token', ['name'], { ignored: ['lastUsedAt'] }),
  'admin::transfer-token-permission': model('access.transfer-token-permission', ['action'], {
    relations: TOKEN,
  }),
  'plugin::users-permissions.user': model('accounts.citizen', ['username', 'email'], {
    relations: ROLE,
    ignored: ['resetPasswordToken', 'confirmationToken'],
    personal: true,
  }),
  'plugin::users-permissions.role': model('accounts.citizen-role', ['name']),
  'plugin::users-permissions.permission': model('accounts.citizen-permission', ['action'], {
    relations: ROLE,
  }),
  'plugin::upload.file': model('files.file', ['name'], {
    relations: { folder: ['name'] },
    ignored: ['formats', 'provider_metadata', 'previewUrl'],
  }),
  'plugin::upload.folder': model('files.folder', ['name'], {
    relations: { parent: ['name'] },
    ignored: ['pathId'],
  }),
  'plugin::i18n.locale': model('settings.locale', ['name', 'code']),
  'plugin::content-releases.release': model('settings.release', ['name']),
  'plugin::content-releases.release-action': model('settings.release-action', ['contentType']),
  'plugin::review-workflows.workflow': model('settings.workflow', ['name']),
  'plugin::review-workflows.workflow-stage': model('settings.workflow-stage', ['name']),
  'strapi::webhook': model('settings.webhook', ['name']),
  'strapi::core-store': model('settings.value', ['key']),
};

/** Written by the machine about itself; each with the reason why the journal does not tell of it. */
export const UNWATCHED_MODELS: Readonly<Record<string, string>> = {
  'admin::session': 'signing in and out is journaled as such; a session is renewed every few minutes',
  'plugin::content-manager.history-version': 'history of the paid edition, never written',
  'plugin::upload.ai-metadata-job': 'no language model is used',
  'plugin::i18n.ai-localization-job': 'no language model is used',
};

/** Settings that the machine keeps for itself. */
const TECHNICAL_SETTINGS = /^(?:strapi_|api_shipped-panel-view_|plugin_upload_metrics$|core_admin_ee)/;

export const isTechnicalSetting = (key: unknown): boolean =>
  typeof key === 'string' && TECHNICAL_SETTINGS.test(key);

/** Kept by Strapi about each row. */
export const OF_THE_ROW: ReadonlySet<string> = new Set([
  ...['id', 'documentId', 'locale', 'localizations', 'publishedAt'],
  ...['createdAt', 'updatedAt', 'createdBy', 'updatedBy'],
]);
