import { asks, document, ownReading, type Shown, shown, type Verb } from './verbs';

const MODERATION = 'tests/integration/moderation';
const reviewed = (act: string): Shown => shown(`moderation.${act}`, `${MODERATION}/journaled.test.ts`);

/** The verbs of moderation. */
export const MODERATED: Readonly<Record<string, Verb>> = {
  'POST /moderation/queue/views': ownReading,
  'POST /moderation/queue/views/:documentId/remove': ownReading,
  'POST /moderation/bulk': reviewed('batch-started'),
  'POST /moderation/cases/:documentId/claim': reviewed('case-claimed'),
  'POST /moderation/cases/:documentId/release': reviewed('case-released'),
  'POST /moderation/cases/:documentId/approve': reviewed('case-approved'),
  'POST /moderation/cases/:documentId/request-changes': reviewed('case-returned'),
  'POST /moderation/cases/:documentId/reject': reviewed('case-rejected'),
  'POST /moderation/cases/:documentId/unschedule': reviewed('case-unscheduled'),
  'POST /moderation/cases/:documentId/inspect': reviewed('case-inspected'),
  'POST /moderation/cases/:documentId/take-back': reviewed('case-taken-back'),
  'POST /moderation/cases/:documentId/archive': reviewed('case-archived'),
  'POST /moderation/cases/:documentId/restore': reviewed('case-restored'),
  'POST /moderation/cases/:documentId/rework': reviewed('case-reworked'),
  'POST /moderation/cases/:documentId/hand-over': reviewed('case-handed-over'),
  'POST /moderation/cases/:documentId/assign': reviewed('case-assigned'),
  'POST /moderation/cases/:documentId/evidence/attach': shown(
    'moderation.evidence-attached',
    `${MODERATION}/new-service.test.ts`,
  ),
  'POST /moderation/cases/:documentId/evidence/detach': shown(
    'moderation.evidence-removed',
    `${MODERATION}/new-service.test.ts`,
  ),
  'POST /moderation/cases/:documentId/evidence/tick': shown(
    'moderation.evidence-ticked',
    `${MODERATION}/new-service.test.ts`,
  ),
  'GET /moderation/links/file': shown('moderation.links-exported', `${MODERATION}/check-links.test.ts`),
  'POST /moderation/cases/:documentId/check': asks,
  'POST /moderation/documents/:type/:documentId/check': asks,
  'POST /moderation/documents/:type/:documentId/submit': reviewed('case-submitted'),
  'POST /moderation/documents/:type/:documentId/withdraw': reviewed('case-withdrawn'),
  'POST /moderation/documents/:type/:documentId/publish-at-once': reviewed('case-published-at-once'),
  'POST /moderation/remarks/:documentId/resolve': reviewed('remark-resolved'),
  'POST /moderation/remarks/:documentId/answer': reviewed('remark-answered'),
  'POST /moderation/remarks/:documentId/reopen': reviewed('remark-reopened'),
  'POST /moderation/activations/:documentId/handle': shown(
    'moderation.activation-handled',
    `${MODERATION}/activation.test.ts`,
  ),
  'POST /moderation/contacts/:documentId/resend': shown(
    'moderation.contacts-resent',
    `${MODERATION}/contact-confirmation.test.ts`,
  ),
  'POST /api/contact-confirmations/:token': shown(
    'moderation.contacts-confirmed',
    `${MODERATION}/contact-confirmation.test.ts`,
  ),
  'POST /moderation/minor-edits/change': shown(
    'moderation.minor-edits-changed',
    `${MODERATION}/minor-edits.test.ts`,
  ),
  'POST /moderation/policy/change': shown(
    'moderation.policy-changed',
    `${MODERATION}/check-document.test.ts`,
  ),
  'POST /moderation/words': reviewed('word-added'),
  'POST /moderation/words/:documentId/remove': reviewed('word-removed'),
  'POST /moderation/templates': shown('moderation.template-saved', `${MODERATION}/check-templates.test.ts`),
  'POST /moderation/templates/:code/remove': reviewed('template-removed'),
  'POST /moderation/templates/:code/start': document('document-created'),
  'POST /moderation/workflows/change': shown(
    'moderation.workflow-changed',
    `${MODERATION}/workflows.test.ts`,
  ),
  'POST /moderation/workflows/remove': reviewed('workflow-removed'),
};
