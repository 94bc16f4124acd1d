export const PLUGIN_ID = 'audit';

/** What the person says about the change, percent-encoded UTF-8. */
export const NOTE_HEADER = 'X-Change-Note';

export const LIMITS = {
  note: 500,
  versionName: 100,
  pageSize: 100,
  searchText: 200,
} as const;
