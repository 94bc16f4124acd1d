import type { Snapshot } from '../snapshot/content';
import type { Status } from '../snapshot/read-snapshot';

const read = new WeakMap<object, Map<Status, Snapshot | null>>();

/** What a write left behind, read by the middleware nearest to it: the one outside asks nothing again. */
export function rememberState(context: object, status: Status, snapshot: Snapshot | null): void {
  const states = read.get(context) ?? new Map<Status, Snapshot | null>();
  states.set(status, snapshot);
  read.set(context, states);
}

/** undefined: nobody has read it. */
export const rememberedState = (context: object, status: Status): Snapshot | null | undefined =>
  read.get(context)?.get(status);
