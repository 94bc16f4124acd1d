import { type Availability, checkAvailability } from '../../../domain/audience/availability';
import type { Path, Refusal } from '../../../domain/refusal';
import { code, slug } from '../../../shared/content-rules/lines';
import { plannedPeriodRule } from '../../../shared/content-rules/period-rule';
import { recipientKindsOf } from '../../../shared/content-rules/recipient-kinds';
import { type Data, isData, type ModelRules, textOf } from '../../../shared/content-rules/rule';

const AVAILABILITIES = ['everyone', 'by-region', 'by-recipient'] as const;
const FIELDS: Readonly<Record<string, string>> = {
  regions: 'availableRegions',
  kinds: 'availableRecipients',
};
const period = plannedPeriodRule('validFrom', 'validTo');

function regionsOf(list: unknown): string[] {
  const rows: unknown[] = Array.isArray(list) ? list : [];
  return rows.flatMap((row) => (isData(row) ? (textOf(row, 'code') ?? []) : []));
}

/** Only whether the limits are named: a wrong ОКТМО is told by the rules of `shared.region`. */
function againstAvailability(data: Data, path: Path): Refusal[] {
  const availability: Availability = {
    availability: AVAILABILITIES.find((kind) => kind === data.availability) ?? 'everyone',
    regions: regionsOf(data.availableRegions),
    kinds: recipientKindsOf(data.availableRecipients),
  };
  return checkAvailability(availability)
    .filter((refusal) => refusal.path.length === 1)
    .map((refusal) => ({ ...refusal, path: [...path, FIELDS[String(refusal.path[0])] ?? 'availability'] }));
}

export const serviceRules: ModelRules = {
  fields: { slug, code },
  whole: {
    reads: period.reads,
    check: (data, path, stage) => [
      ...period.check(data, path, stage),
      ...(stage === 'complete' ? againstAvailability(data, path) : []),
    ],
  },
};
