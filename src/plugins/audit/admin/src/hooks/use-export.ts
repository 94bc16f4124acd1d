import { useCallback, useState } from 'react';
import type { JournalExport } from '../../../shared/journal';
import { useJournalApi } from '../journal-api';

/** An export that was asked for; `ended` is to be called when its job has ended, and looks what came of it. */
export function useExport(started: JournalExport): JournalExport & { ended: () => void } {
  const api = useJournalApi();
  const [state, setState] = useState(started);

  const ended = useCallback((): void => {
    api.exportState(started.id, new AbortController().signal).then(
      ({ data }) => setState(data),
      // The bar tells that the job has failed; without an answer there is nothing to download.
      () => undefined,
    );
  }, [api, started.id]);

  return { ...state, ended };
}
