/** A refused submission wants the block with the findings to list them all. */
const listeners = new Set<() => void>();

export const askForCheck = (): void => {
  for (const listener of listeners) listener();
};

export function onCheckAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
