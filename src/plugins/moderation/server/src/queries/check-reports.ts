import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { CheckOccasion, KeptReport } from '../../../shared/checks';
import { storedJson } from './stored-json';

interface ReportRow {
  readonly occasion: CheckOccasion;
  readonly content_hash: string;
  readonly policy_version: number;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: unknown;
  readonly checked_at: Date;
  readonly actor_name: string | null;
}

function findingsOf(stored: unknown): KeptReport['findings'] {
  const value = storedJson(stored);
  return Array.isArray(value) ? value : [];
}

/** The latest report kept with the case. */
export async function latestReport(trx: Transaction, caseId: string): Promise<KeptReport | null> {
  const [row]: ReportRow[] = await trx('moderation_check_reports')
    .where({ case_id: caseId })
    .orderBy('id', 'desc')
    .limit(1);
  if (!row) return null;
  return {
    occasion: row.occasion,
    by: row.actor_name,
    findings: findingsOf(row.findings),
    errors: row.errors,
    warnings: row.warnings,
    policyVersion: row.policy_version,
    hash: row.content_hash,
    checkedAt: row.checked_at.toISOString(),
  };
}
