/** Admin actions of the versions. Renaming one deletes its grants at the next boot. */
export const VERSION_ACTIONS = {
  /** The history of the documents one may read. */
  readVersions: 'plugin::audit.read-versions',
  nameVersions: 'plugin::audit.name-versions',
  /** Of the documents one may change; from the archive, of those one could create or delete. */
  restoreVersions: 'plugin::audit.restore-versions',
  /** Deleted documents, of the types and organisations whose documents one may read. */
  readArchive: 'plugin::audit.read-archive',
} as const;

export const ORGANIZATION_UID = 'api::organization.organization';
