import type { ContentCheck, Finding, Severity } from './check';
import { CONTENT_CHECKS } from './content-checks';
import type { CheckContext } from './context';
import { settingOf } from './policy/policy';
import type { Snapshot } from './snapshot';

/** Of one check; a text with more is not mended one by one. */
const MOST_NOTES = 50;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1 };

/**
 * Runs the checks that apply to the document and that the policy has not switched off: errors first, then in the order
 * of the fields. The same document in the same context always gives the same findings.
 * @param checks others than the built-in ones too, as plugins bring them
 */
export function runChecks(
  snapshot: Snapshot,
  context: CheckContext,
  checks: readonly ContentCheck[] = CONTENT_CHECKS,
): Finding[] {
  const findings = checks.flatMap((check): Finding[] => {
    const setting = settingOf(context.policy, check, snapshot.type);
    const applies = check.appliesTo === null || check.appliesTo.includes(snapshot.type);
    if (!applies || setting === 'off') return [];
    const notes = check.run(snapshot, context).slice(0, MOST_NOTES);
    return notes.map((note) => ({ ...note, check: check.code, severity: setting }));
  });
  // What is about no attribute of the schema comes last.
  const placeOf = ({ path }: Finding): number =>
    snapshot.order.indexOf(String(path[0])) + 1 || Number.MAX_SAFE_INTEGER;
  return findings.sort(
    (one, other) => RANK[one.severity] - RANK[other.severity] || placeOf(one) - placeOf(other),
  );
}

export function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
