const pending: (() => Promise<void>)[] = [];

/** Work done after the last test of the file, latest first: servers stop before their databases are dropped. */
export const afterThisFile = (work: () => Promise<void>): void => {
  pending.push(work);
};

export const cleanUp = async (): Promise<void> => {
  for (let work = pending.pop(); work; work = pending.pop()) await work();
};
