import type { ContentCheck, Finding, Severity } from './check';
import { CONTENT_CHECKS } from './content-checks';
import type { CheckContext } from './context';
import { settingOf } from './policy/policy';
import type { Snapshot } from './snapshot';

/** Of one check; a text with more is not mended one by one. */
const MOST_NOTES = 50;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1 };

/** Position of the field in the form: findings follow the page from top to bottom. */
function fieldOrder({ type: _type, ...snapshot }: Snapshot): (field: string) => number {
  const places = [...snapshot.required, ...snapshot.texts, ...snapshot.media].map(({ path }) =>
    String(path[0]),
  );
  const names = [...new Set([...Object.keys(snapshot.fields), ...places])];
  return (field) => names.indexOf(field);
}

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
  const order = fieldOrder(snapshot);
  const placed = findings.map((finding) => ({ finding, place: order(String(finding.path[0])) }));
  placed.sort(
    (one, other) => RANK[one.finding.severity] - RANK[other.finding.severity] || one.place - other.place,
  );
  return placed.map(({ finding }) => finding);
}

export function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
