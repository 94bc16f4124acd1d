export const PLUGIN_ID = 'registry';

/**
 * Admin actions. Renaming one deletes its grants at the next boot. The last segment is unique across the plugin:
 * the panel derives names from it (`read-memberships` → `canReadMemberships`).
 */
export const ACTIONS = {
  readMemberships: 'plugin::registry.read-memberships',
  manageMemberships: 'plugin::registry.manage-memberships',
} as const;

/**
 * RBAC conditions. A permission that names a condition unknown to Strapi holds without any condition, therefore these
 * are registered at every boot before roles are filled, and a test asks for each of them.
 */
export const CONDITIONS = {
  /** Documents of the organisations the person works for (for an organisation: it is one of them). */
  ownOrganizations: 'plugin::registry.own-organizations',
  /** The same, and documents that belong to no organisation: those are for all. */
  ownOrShared: 'plugin::registry.own-or-shared',
  /** Own documents that were never published: deleting a published one would withdraw it past the moderator. */
  ownUnpublished: 'plugin::registry.own-unpublished',
  /** Files in the folders of own organisations. */
  ownFiles: 'plugin::registry.own-files',
  /** The same, and files in the shared folder. */
  ownOrSharedFiles: 'plugin::registry.own-or-shared-files',
} as const;

export const MEMBERSHIP_UID = 'plugin::registry.membership';
export const FOLDER_UID = 'plugin::registry.folder';
export const ORGANIZATION_UID = 'api::organization.organization';

/** The owner of the folder whose files everybody may use; no documentId looks like it (those have 24 characters). */
export const SHARED_OWNER = 'shared';

export const LIMITS = {
  position: 200,
  authorityDocument: 255,
  searchText: 200,
  pageSize: 100,
  documentId: 64,
} as const;
