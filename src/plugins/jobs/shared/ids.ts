export const PLUGIN_ID = 'jobs';

/** Admin actions. Renaming one deletes its grants at the next boot. */
export const ACTIONS = {
  readJobs: 'plugin::jobs.read-jobs',
  manageJobs: 'plugin::jobs.manage-jobs',
  /** See and cancel the jobs one has started oneself; for everybody. */
  followOwnJobs: 'plugin::jobs.follow-own-jobs',
} as const;

export const LIMITS = {
  pageSize: 100,
  task: 128,
  note: 500,
} as const;

/** Reasons that come from the queue itself; the panel has words for them. Others are what the task threw. */
export const REASONS = {
  processDied: 'ProcessDied',
  superseded: 'Superseded',
} as const;
