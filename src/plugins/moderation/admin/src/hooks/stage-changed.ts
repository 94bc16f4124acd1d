/** Several parts of the form show the stage of one document: whoever changes it tells the others. */
const listeners = new Set<() => void>();

export const tellStageChanged = (): void => {
  for (const listener of listeners) listener();
};

export function onStageChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
