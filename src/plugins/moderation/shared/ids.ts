export const PLUGIN_ID = 'moderation';

/**
 * Admin actions. Renaming one deletes its grants at the next boot. The last segment is unique across the plugin:
 * the panel derives names from it (`read-queue` → `canReadQueue`).
 */
export const ACTIONS = {
  /** Run «Проверка на ошибки» on a document one may read. */
  checkContent: 'plugin::moderation.check-content',
  readPolicy: 'plugin::moderation.read-policy',
  managePolicy: 'plugin::moderation.manage-policy',
  /** The word lists of own organisations; whoever manages the policy, those of all. */
  manageWords: 'plugin::moderation.manage-words',
  readWorkflows: 'plugin::moderation.read-workflows',
  manageWorkflows: 'plugin::moderation.manage-workflows',
  /** The queue and every case in it, of all organisations. */
  readQueue: 'plugin::moderation.read-queue',
  /** Where a document one may read stands, with its remarks. */
  readStages: 'plugin::moderation.read-stages',
  submit: 'plugin::moderation.submit-documents',
  decide: 'plugin::moderation.decide-cases',
  /** The head of the moderators: gives cases to people, and is told when a term has passed. */
  assign: 'plugin::moderation.assign-cases',
  withdraw: 'plugin::moderation.withdraw-documents',
  archive: 'plugin::moderation.archive-documents',
  /** Say what an organisation may change without a review. */
  manageMinorEdits: 'plugin::moderation.manage-minor-edits',
  /** Publishes unreviewed content in an emergency. */
  publishAtOnce: 'plugin::moderation.publish-at-once',
} as const;

export const POLICY_UID = 'plugin::moderation.policy';
export const WORD_UID = 'plugin::moderation.word';
export const WORKFLOW_UID = 'plugin::moderation.workflow';
export const ANSWER_UID = 'plugin::moderation.answer';
export const EVIDENCE_UID = 'plugin::moderation.evidence';
export const CASE_UID = 'plugin::moderation.case';
export const ACT_UID = 'plugin::moderation.act';
export const ACTIVATION_UID = 'plugin::moderation.activation';
export const CONTACT_UID = 'plugin::moderation.contact-confirmation';
export const MINOR_RULE_UID = 'plugin::moderation.minor-rule';
export const BATCH_UID = 'plugin::moderation.batch';
export const BATCH_ITEM_UID = 'plugin::moderation.batch-item';
export const QUEUE_VIEW_UID = 'plugin::moderation.queue-view';
export const REMARK_UID = 'plugin::moderation.remark';
export const LINK_UID = 'plugin::moderation.link';
export const TEMPLATE_UID = 'plugin::moderation.template';
export const TEMPLATE_USE_UID = 'plugin::moderation.template-use';
export const CHECK_REPORT_UID = 'plugin::moderation.check-report';

/**
 * The types whose schemas opt in by `pluginOptions.moderation.enabled`: the schema decides, this list lets the compiler
 * and the panel know. A test compares the two.
 */
export const MODERATED_TYPES = [
  'api::announcement.announcement',
  'api::article.article',
  'api::contact.contact',
  'api::news-item.news-item',
  'api::organization.organization',
  'api::regulation.regulation',
  'api::service.service',
] as const;

export const LIMITS = {
  /** How long a claim holds; every decision-making request of its holder renews it. */
  claimMinutes: 30,
  /** How long a case that was given to somebody waits for that person before others may claim it. */
  givenHours: 24,
  text: 4_000,
  changeNote: 1_000,
  url: 500,
  field: 200,
  reasons: 30,
  remarks: 100,
  searchText: 200,
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
  /** Of one installation, of one workflow, and of one step each. */
  workflows: 100,
  steps: 30,
  deciders: 20,
  filesOfDocument: 10,
  evidence: 50,
  /** Cases decided in one go. */
  batch: 200,
  /** Up to which the rows of the queue are counted. */
  counted: 10_000,
  /** Up to which each view of the queue is counted. */
  counters: 1_000,
  /** Saved views of one person, and the length of their names. */
  views: 30,
  viewName: 60,
} as const;
