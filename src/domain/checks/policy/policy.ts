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

/** Settings by code of the check; null takes a setting out, so that what is more general holds again. */
type SettingChanges = Readonly<Record<string, Setting | null>>;

export type TypeChange = Partial<Omit<TypePolicy, 'severities'>> & { readonly severities?: SettingChanges };

/** What a change of a policy may name; lists replace lists. */
export interface PolicyChange {
  readonly severities?: SettingChanges;
  readonly types?: Readonly<Record<string, TypeChange>>;
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

function mergeSettings(base: Policy['severities'], change: SettingChanges = {}): Policy['severities'] {
  const settings: Record<string, Setting> = { ...base };
  for (const [code, setting] of Object.entries(change)) {
    if (setting === null) delete settings[code];
    else settings[code] = setting;
  }
  return settings;
}

function mergeType(base: TypePolicy, change: TypeChange): TypePolicy {
  return {
    ...base,
    ...change,
    severities: mergeSettings(base.severities, change.severities),
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
    severities: mergeSettings(base.severities, change.severities),
    limits: { ...base.limits, ...change.limits },
    types,
  };
}
