/** A step from one list to another; `changed` puts an item in the place of one that resembles it. */
export type Step<Item> =
  | { readonly state: 'same'; readonly item: Item }
  | { readonly state: 'added'; readonly item: Item }
  | { readonly state: 'removed'; readonly item: Item }
  | { readonly state: 'changed'; readonly before: Item; readonly after: Item };

/** `lengths[i][j]`: length of the longest common subsequence of the tails from `i` and from `j`. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

/** Between two items that stayed, the first removed one became the first added one, and so on. */
function pairUp<Item>(
  removed: readonly Item[],
  added: readonly Item[],
  resembles: (one: Item, other: Item) => boolean,
): Step<Item>[] {
  const steps: Step<Item>[] = [];
  const rest = [...added];
  for (const before of removed) {
    const place = rest.findIndex((after) => resembles(before, after));
    if (place === -1) {
      steps.push({ state: 'removed', item: before });
      continue;
    }
    for (const item of rest.splice(0, place)) steps.push({ state: 'added', item });
    for (const after of rest.splice(0, 1)) steps.push({ state: 'changed', before, after });
  }
  return [...steps, ...rest.map((item): Step<Item> => ({ state: 'added', item }))];
}

/**
 * The steps from one list to another that keep as many items in place as possible.
 * @param keyOf equal for items that are the same
 * @param resembles whether one item may be told as a change of the other
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  resembles: (one: Item, other: Item) => boolean,
): Step<Item>[] {
  const beforeKeys = before.map(keyOf);
  const afterKeys = after.map(keyOf);
  const lengths = commonLengths(beforeKeys, afterKeys);
  const steps: Step<Item>[] = [];
  let [i, j, gapI, gapJ] = [0, 0, 0, 0];
  const closeGap = (): void => {
    steps.push(...pairUp(before.slice(gapI, i), after.slice(gapJ, j), resembles));
  };
  while (i < before.length && j < after.length) {
    if (beforeKeys[i] === afterKeys[j]) {
      closeGap();
      for (const item of after.slice(j, j + 1)) steps.push({ state: 'same', item });
      i += 1;
      j += 1;
      [gapI, gapJ] = [i, j];
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  [i, j] = [before.length, after.length];
  closeGap();
  return steps;
}
