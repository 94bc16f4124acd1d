import type { ContentCheck, Severity } from '../check';

export type Setting = Severity | 'off';

export type ClassifierKind = 'okpd2' | 'okved2' | 'oktmo' | 'okfs';

/** In characters, of what a reader sees; null: no bound. */
export interface Lengths {
  readonly min: number | null;
  readonly max: number | null;
}

export interface TypePolicy {
  /** By code of the check. */
  readonly severities: Readonly<Record<string, Setting>>;
  /** Fields that must be filled besides those the schema requires; inside components with a dot: `price.basis`. */
  readonly requiredFields: readonly string[];
  readonly lengths: Readonly<Record<string, Lengths>>;
  readonly requiredClassifiers: readonly ClassifierKind[];
}

export interface Limits {
  /** Words. */
  readonly longestSentence: number;
  /** Flesch's index for Russian; the lower, the harder. */
  readonly lowestReadability: number;
  readonly longestAnnouncementDays: number;
  /** A validity that ends within so many days is pointed out. */
  readonly expiresSoonDays: number;
  /** Pixels. */
  readonly smallestImageWidth: number;
  readonly smallestImageHeight: number;
  readonly largestFileMegabytes: number;
}

/** A phrase of words; `*` stands for any ending: `скидк*`. */
export interface JargonPhrase {
  readonly phrase: string;
  /** Plain words for it. */
  readonly instead: string;
}

/** The publication policy: what is checked, how strictly, and by which lists. */
export interface Policy {
  readonly version: number;
  /** For every content type that has no setting of its own; by code of the check. */
  readonly severities: Readonly<Record<string, Setting>>;
  /** By uid. */
  readonly types: Readonly<Record<string, TypePolicy>>;
  readonly limits: Limits;
  readonly advertisingPhrases: readonly string[];
  readonly jargonPhrases: readonly JargonPhrase[];
}

/** What a change of a policy may name; lists replace lists. */
export interface PolicyChange {
  readonly severities?: Policy['severities'];
  readonly types?: Readonly<Record<string, Partial<TypePolicy>>>;
  readonly limits?: Partial<Limits>;
  readonly advertisingPhrases?: readonly string[];
  readonly jargonPhrases?: readonly JargonPhrase[];
}

const NOTHING: TypePolicy = { severities: {}, requiredFields: [], lengths: {}, requiredClassifiers: [] };

export function typePolicy(policy: Policy, type: string): TypePolicy {
  return policy.types[type] ?? NOTHING;
}

export function settingOf(
  policy: Policy,
  check: Pick<ContentCheck, 'code' | 'severity'>,
  type: string,
): Setting {
  return typePolicy(policy, type).severities[check.code] ?? policy.severities[check.code] ?? check.severity;
}

function mergeType(base: TypePolicy, change: Partial<TypePolicy>): TypePolicy {
  return {
    ...base,
    ...change,
    severities: { ...base.severities, ...change.severities },
    lengths: { ...base.lengths, ...change.lengths },
  };
}

/** The policy with the change applied, as its next version. Settings and lengths are merged, lists replaced. */
export function mergePolicy(base: Policy, change: PolicyChange): Policy {
  const types = { ...base.types };
  for (const [type, changed] of Object.entries(change.types ?? {})) {
    types[type] = mergeType(typePolicy(base, type), changed);
  }
  return {
    ...base,
    ...change,
    version: base.version + 1,
    severities: { ...base.severities, ...change.severities },
    limits: { ...base.limits, ...change.limits },
    types,
  };
}
