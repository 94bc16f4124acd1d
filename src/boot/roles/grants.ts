/** One line of a role: may do the action with each of the subjects, where all conditions hold. */
export interface Grant {
  action: string;
  subjects?: readonly string[];
  conditions?: readonly string[];
}

export interface RoleDefinition {
  /** Never change: users are bound to the role, and demo accounts and tests find it, by this code. */
  code: string;
  name: string;
  description: string;
  grants: readonly Grant[];
}

export const CONTENT = {
  read: 'plugin::content-manager.explorer.read',
  create: 'plugin::content-manager.explorer.create',
  update: 'plugin::content-manager.explorer.update',
  delete: 'plugin::content-manager.explorer.delete',
  publish: 'plugin::content-manager.explorer.publish',
} as const;

export const FILES = {
  read: 'plugin::upload.read',
  create: 'plugin::upload.assets.create',
  update: 'plugin::upload.assets.update',
  download: 'plugin::upload.assets.download',
  copyLink: 'plugin::upload.assets.copy-link',
} as const;

export const ORGANIZATION = 'api::organization.organization';
export const SERVICE = 'api::service.service';
export const CATEGORY = 'api::service-category.service-category';

/** Always belong to an organisation. */
export const OWNED = [
  SERVICE,
  'api::news-item.news-item',
  'api::announcement.announcement',
  'api::contact.contact',
] as const;

/** Belong to an organisation, or to none: then they are for all. */
export const OWNED_OR_SHARED = ['api::regulation.regulation', 'api::article.article'] as const;

export const ALL_CONTENT = [ORGANIZATION, ...OWNED, ...OWNED_OR_SHARED, CATEGORY] as const;
