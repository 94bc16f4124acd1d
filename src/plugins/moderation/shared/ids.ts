export const PLUGIN_ID = 'moderation';

/** Admin actions; the last segment is unique across the plugin. Renaming one deletes its grants at the next boot. */
export const ACTIONS = {
  /** Run «Проверка на ошибки» on a document one may read. */
  checkContent: 'plugin::moderation.check-content',
  readPolicy: 'plugin::moderation.read-policy',
  managePolicy: 'plugin::moderation.manage-policy',
  /** The word lists of own organisations; whoever manages the policy, those of all. */
  manageWords: 'plugin::moderation.manage-words',
} as const;

export const POLICY_UID = 'plugin::moderation.policy';
export const WORD_UID = 'plugin::moderation.word';

export const LIMITS = {
  pageSize: 100,
  documentId: 64,
  type: 200,
  code: 100,
  note: 500,
  word: 60,
  phrase: 200,
  phrases: 1_000,
  fields: 200,
  /** Of one organisation: they are all compared with every unknown word. */
  words: 2_000,
} as const;
