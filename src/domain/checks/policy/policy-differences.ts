import { type Lengths, type Policy, type TypePolicy, typePolicy } from './policy';

/** One setting that another version of the policy has otherwise; '' where it has none. */
export interface PolicyDifference {
  /** E.g. `['types', uid, 'lengths', 'title']`, `['limits', 'longestSentence']`. */
  readonly path: readonly string[];
  readonly before: string;
  readonly after: string;
}

type Settings = Readonly<Record<string, string>>;

const ofLengths = (lengths: Readonly<Record<string, Lengths>>): Settings =>
  Object.fromEntries(
    Object.entries(lengths)
      .filter(([, { min, max }]) => min !== null || max !== null)
      .map(([name, { min, max }]) => [name, `${min ?? '…'}–${max ?? '…'}`]),
  );

function differ(path: readonly string[], before: Settings, after: Settings): PolicyDifference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [was, is] = [before[name] ?? '', after[name] ?? ''];
    return was === is ? [] : [{ path: [...path, name], before: was, after: is }];
  });
}

function ofType(path: readonly string[], before: TypePolicy, after: TypePolicy): PolicyDifference[] {
  const lists = ({ requiredFields, requiredClassifiers }: TypePolicy): Settings => ({
    requiredFields: requiredFields.join('\n'),
    requiredClassifiers: requiredClassifiers.join('\n'),
  });
  return [
    ...differ([...path, 'severities'], before.severities, after.severities),
    ...differ([...path, 'lengths'], ofLengths(before.lengths), ofLengths(after.lengths)),
    ...differ(path, lists(before), lists(after)),
  ];
}

const ofWhole = ({ advertisingPhrases, jargonPhrases }: Policy): Settings => ({
  advertisingPhrases: advertisingPhrases.join('\n'),
  jargonPhrases: jargonPhrases.map(({ phrase, instead }) => `${phrase} = ${instead}`).join('\n'),
});

const ofLimits = ({ limits }: Policy): Settings =>
  Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, String(value)]));

/** What changed from one version of the policy to another, setting by setting; lists one item a line. */
export function policyDifferences(before: Policy, after: Policy): PolicyDifference[] {
  const types = [...new Set([...Object.keys(before.types), ...Object.keys(after.types)])];
  return [
    ...differ(['severities'], before.severities, after.severities),
    ...types.flatMap((type) => ofType(['types', type], typePolicy(before, type), typePolicy(after, type))),
    ...differ(['limits'], ofLimits(before), ofLimits(after)),
    ...differ([], ofWhole(before), ofWhole(after)),
  ];
}
