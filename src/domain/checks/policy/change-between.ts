import { type Policy, type PolicyChange, type Setting, type TypeChange, typePolicy } from './policy';

type Settings = Readonly<Record<string, Setting>>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was taken out has to be named too: settings are merged. */
function ofSettings(before: Settings, after: Settings): Record<string, Setting | null> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name] ?? null]),
  );
}

function ofType(before: Policy, after: Policy, type: string): TypeChange {
  const [was, is] = [typePolicy(before, type), typePolicy(after, type)];
  const severities = ofSettings(was.severities, is.severities);
  const lengths = Object.entries(is.lengths).filter(([name, each]) => !isSame(was.lengths[name], each));
  return {
    ...(Object.keys(severities).length > 0 && { severities }),
    ...(lengths.length > 0 && { lengths: Object.fromEntries(lengths) }),
    ...(!isSame(was.requiredFields, is.requiredFields) && { requiredFields: is.requiredFields }),
    ...(!isSame(was.requiredClassifiers, is.requiredClassifiers) && {
      requiredClassifiers: is.requiredClassifiers,
    }),
  };
}

/**
 * What makes the one policy the other by `mergePolicy`. A length is taken out by bounds of null, so `after` names every
 * field that `before` names.
 */
export function changeBetween(before: Policy, after: Policy): PolicyChange {
  const severities = ofSettings(before.severities, after.severities);
  const types = Object.keys(after.types)
    .map((type) => [type, ofType(before, after, type)] as const)
    .filter(([, change]) => Object.keys(change).length > 0);
  const limits = Object.entries(after.limits).filter(
    ([name, value]) => Object.entries(before.limits).find(([known]) => known === name)?.[1] !== value,
  );
  return {
    ...(Object.keys(severities).length > 0 && { severities }),
    ...(types.length > 0 && { types: Object.fromEntries(types) }),
    ...(limits.length > 0 && { limits: Object.fromEntries(limits) }),
    ...(!isSame(before.advertisingPhrases, after.advertisingPhrases) && {
      advertisingPhrases: after.advertisingPhrases,
    }),
    ...(!isSame(before.jargonPhrases, after.jargonPhrases) && { jargonPhrases: after.jargonPhrases }),
  };
}
