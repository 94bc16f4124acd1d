import { AsyncLocalStorage } from 'node:async_hooks';

/** Why the document is being written, where that is not an ordinary save. */
export interface Restoration {
  readonly documentId: string;
  readonly versionId: number;
  readonly note: string | null;
}

const acting = new AsyncLocalStorage<Restoration>();

/** What `work` writes is kept as a restoration of the version. */
export const actingAsRestoration = <Result>(restoration: Restoration, work: () => Result): Result =>
  acting.run(restoration, work);

export function actingRestoration(documentId: string): Restoration | undefined {
  const restoration = acting.getStore();
  return restoration?.documentId === documentId ? restoration : undefined;
}
