export const PLUGIN_ID = 'audit';

/** Admin actions of the journal. Renaming one deletes its grants at the next boot. */
export const JOURNAL_ACTIONS = {
  /** The page «Журнал», of own organisations. */
  read: 'plugin::audit.read-journal',
  /** Besides: of all organisations, and what belongs to none. */
  readWhole: 'plugin::audit.read-whole-journal',
  export: 'plugin::audit.export-journal',
  erase: 'plugin::audit.erase-payload',
} as const;

export const JOURNAL_LIMITS = {
  pageSize: 50,
  text: 200,
  leastReason: 10,
  reason: 1000,
  /** Days an exported file can be downloaded. */
  exportDays: 7,
} as const;

/** What the person says about the change, percent-encoded UTF-8. */
export const NOTE_HEADER = 'X-Change-Note';

export const LIMITS = {
  note: 500,
  versionName: 100,
  pageSize: 100,
  searchText: 200,
} as const;
