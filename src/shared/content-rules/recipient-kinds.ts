import type { RecipientKind } from '../../domain/audience/caller';
import { isData } from './rule';

const KINDS = ['citizens', 'business', 'institutions'] as const satisfies readonly RecipientKind[];

/** The kinds named in a list of `shared.audience-kind`. */
export function recipientKindsOf(list: unknown): RecipientKind[] {
  const rows: unknown[] = Array.isArray(list) ? list : [];
  return rows.flatMap((row) => KINDS.filter((kind) => isData(row) && row.kind === kind));
}
