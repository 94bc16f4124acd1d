import { useCallback, useEffect, useState } from 'react';

export type Answer<Data> =
  | { stage: 'loading'; data: Data | null }
  /** `isMissing`: the server says that there is no such thing, or none for who asks. */
  | { stage: 'failed'; data: null; isMissing: boolean }
  | { stage: 'ready'; data: Data };

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && error.status === 404;

/**
 * What a question to the server is answered with; asks again when `ask` changes or on `reload`. The former answer stays
 * while a new one is on its way, so that a list does not flicker. `ask` has to be memoised by the caller.
 */
export function useAnswer<Data>(ask: (signal: AbortSignal) => Promise<Data>) {
  const [answer, setAnswer] = useState<Answer<Data>>({ stage: 'loading', data: null });
  const [round, setRound] = useState(0);

  // biome does not see that `round` is there to ask again.
  useEffect(() => {
    const request = new AbortController();
    setAnswer(({ data }) => ({ stage: 'loading', data: round >= 0 ? data : null }));
    ask(request.signal).then(
      (data) => {
        if (!request.signal.aborted) setAnswer({ stage: 'ready', data });
      },
      (error: unknown) => {
        if (!request.signal.aborted) setAnswer({ stage: 'failed', data: null, isMissing: isMissing(error) });
      },
    );
    return () => request.abort();
  }, [ask, round]);

  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { answer, reload };
}
