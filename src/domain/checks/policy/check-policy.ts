import type { Path, Refusal } from '../../refusal';
import { type PolicyCode, refusePolicy } from './messages';
import type { Lengths, Limits, Policy, TypePolicy } from './policy';

type Refusals = Refusal<PolicyCode>[];

/** What a policy may speak of. */
export interface PolicyVocabulary {
  readonly checks: ReadonlySet<string>;
  /** Names of fields by uid, those inside components with a dot. */
  readonly fields: Readonly<Record<string, ReadonlySet<string>>>;
}

const BOUNDS: Readonly<Record<keyof Limits, readonly [number, number]>> = {
  longestSentence: [5, 100],
  lowestReadability: [-100, 100],
  longestAnnouncementDays: [1, 3660],
  expiresSoonDays: [0, 365],
  smallestImageWidth: [1, 10_000],
  smallestImageHeight: [1, 10_000],
  largestFileMegabytes: [1, 50],
};

const PHRASE = /^[а-яё]+\*?(?: [а-яё]+\*?)*$/i;
const LONGEST_PHRASE = 200;

function checkCodes(
  codes: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  path: Path,
): Refusals {
  return Object.keys(codes)
    .filter((code) => !known.has(code))
    .map((code) => refusePolicy('PolicyCheckUnknown', [...path, code]));
}

const isLength = (length: number | null): boolean =>
  length === null || (Number.isInteger(length) && length >= 0);

function areLengths({ min, max }: Lengths): boolean {
  return isLength(min) && isLength(max) && (min === null || max === null || min <= max);
}

function checkType(type: string, policy: TypePolicy, known: PolicyVocabulary, path: Path): Refusals {
  const fields = known.fields[type] ?? new Set<string>();
  const unknown = (name: string, at: Path): Refusals =>
    fields.has(name) ? [] : [refusePolicy('PolicyFieldUnknown', at)];
  return [
    ...checkCodes(policy.severities, known.checks, [...path, 'severities']),
    ...policy.requiredFields.flatMap((name, at) => unknown(name, [...path, 'requiredFields', at])),
    ...Object.entries(policy.lengths).flatMap(([name, lengths]) => [
      ...unknown(name, [...path, 'lengths', name]),
      ...(areLengths(lengths) ? [] : [refusePolicy('PolicyLengths', [...path, 'lengths', name])]),
    ]),
  ];
}

function checkLimits(limits: Limits, path: Path): Refusals {
  return Object.entries(limits).flatMap(([name, value]) => {
    const [least, most] = Object.entries(BOUNDS).find(([known]) => known === name)?.[1] ?? [1, 0];
    return value >= least && value <= most ? [] : [refusePolicy('PolicyLimit', [...path, name])];
  });
}

function checkPhrases(phrases: readonly string[], path: Path): Refusals {
  return phrases.flatMap((phrase, at) =>
    PHRASE.test(phrase) && phrase.length <= LONGEST_PHRASE
      ? []
      : [refusePolicy('PolicyPhrase', [...path, at])],
  );
}

/** A whole policy, e.g. the outcome of `mergePolicy`, against the checks and fields there are. */
export function checkPolicy(policy: Policy, known: PolicyVocabulary, path: Path = []): Refusals {
  return [
    ...checkCodes(policy.severities, known.checks, [...path, 'severities']),
    ...Object.entries(policy.types).flatMap(([type, each]) =>
      checkType(type, each, known, [...path, 'types', type]),
    ),
    ...checkLimits(policy.limits, [...path, 'limits']),
    ...checkPhrases(policy.advertisingPhrases, [...path, 'advertisingPhrases']),
    ...checkPhrases(
      policy.jargonPhrases.map(({ phrase }) => phrase),
      [...path, 'jargonPhrases'],
    ),
  ];
}
