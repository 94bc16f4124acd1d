/** Bounds of one request: generous for a frontend, too small to be a lever against the database. */
export const LIMITS = {
  pageSize: 100,
  defaultPageSize: 25,
  /** Rows that may be skipped: beyond it a reader filters instead. */
  offset: 100_000,
  conditions: 40,
  filterDepth: 6,
  listedValues: 100,
  text: 200,
  search: 100,
  sortKeys: 5,
  populateDepth: 3,
  populatedLinks: 40,
  /** Rows of one populated link. */
  linkedRows: 100,
} as const;
