/** What the person says about the change they are about to save; sent with the save, then forgotten. */
const notes = new Map<string, string>();
const listeners = new Set<() => void>();

const keyOf = (model: string, documentId: string | undefined): string => `${model} ${documentId ?? ''}`;

export const changeNoteOf = (model: string, documentId: string | undefined): string =>
  notes.get(keyOf(model, documentId)) ?? '';

export function setChangeNote(model: string, documentId: string | undefined, note: string): void {
  notes.set(keyOf(model, documentId), note);
  for (const listener of listeners) listener();
}

export const forgetChangeNote = (model: string, documentId: string | undefined): void =>
  setChangeNote(model, documentId, '');

export function onChangeNote(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
