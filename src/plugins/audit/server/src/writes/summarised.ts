import { AsyncLocalStorage } from 'node:async_hooks';

const summarised = new AsyncLocalStorage<ReadonlySet<string>>();

/** Rows of these models that `work` writes are told of by one entry that the caller writes. */
export const toldTogether = <Result>(uids: readonly string[], work: () => Promise<Result>): Promise<Result> =>
  summarised.run(new Set(uids), work);

export const isToldTogether = (uid: string): boolean => summarised.getStore()?.has(uid) ?? false;
