import { useEffect, useState } from 'react';
import type { JournalExport } from '../../../shared/journal';
import { useJournalApi } from '../journal-api';

const EVERY_MS = 1_000;

/** Follows an export until it has ended; null while nothing is known yet. */
export function useExport(started: JournalExport): JournalExport {
  const api = useJournalApi();
  const [state, setState] = useState(started);
  const isOver = state.stage === 'ready' || state.stage === 'failed';

  useEffect(() => {
    if (isOver) return;
    const request = new AbortController();
    const timer = setInterval(() => {
      // A question that fails is asked again.
      api.exportState(started.id, request.signal).then(
        ({ data }) => setState(data),
        () => undefined,
      );
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      request.abort();
    };
  }, [api, started.id, isOver]);

  return state;
}
