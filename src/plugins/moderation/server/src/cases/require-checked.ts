import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { KeptReport } from '../../../shared/checks';
import type { ModeratedUid } from '../content/moderated-types';
import type { Content } from '../content/read-content';
import { getService } from '../get-service';
import { latestReport } from '../queries/check-reports';
import type { CaseRow } from './case-row';
import { refuseFindings } from './refuse-findings';

/** Rules that depend on the day are asked again after this; the verb that publishes has just asked them. */
const FRESH_MS = 60_000;

const isFresh = ({ checkedAt }: KeptReport): boolean => Date.now() - Date.parse(checkedAt) < FRESH_MS;

/** The report is about this very content and by the policy in force. */
export async function isCurrentReport(
  strapi: Core.Strapi,
  { hash, policyVersion }: KeptReport,
  content: Pick<Content, 'hash'>,
): Promise<boolean> {
  return (
    hash === content.hash && policyVersion === (await getService(strapi, 'current-policy').get()).version
  );
}

/**
 * Nothing with errors by the policy in force becomes public, by whatever way; only what is published past the review is
 * not asked.
 * @throws RefusedError 400 `ChecksFailed`
 */
export async function requireChecked(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, row, content }: { uid: ModeratedUid; row: CaseRow; content: Content },
): Promise<void> {
  if (row.is_waived) return;
  const kept = await latestReport(trx, row.document_id);
  const isKnown = kept !== null && isFresh(kept) && (await isCurrentReport(strapi, kept, content));
  refuseFindings(isKnown ? kept : await getService(strapi, 'check-document').run(uid, row.target_id));
}
