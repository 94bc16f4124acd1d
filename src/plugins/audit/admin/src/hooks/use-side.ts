import { useCallback } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { KeptContent } from '../../../shared/version-contract';
import { useVersionsApi } from '../versions-api';
import type { Side } from './use-history';

const NOTHING: KeptContent = { content: {}, labels: {}, hash: '' };

/** The content of one side of a comparison. */
export function useSide(documentId: string, side: Side, now: KeptContent | null) {
  const api = useVersionsApi();
  const ask = useCallback(
    async (signal: AbortSignal): Promise<KeptContent> => {
      if (side === 'now') return now ?? NOTHING;
      if (side === null) return NOTHING;
      const { data } = await api.version(side, signal);
      // A number from another document's address.
      if (data.documentId !== documentId) throw new Error('Not a version of this document');
      return data;
    },
    [api, documentId, side, now],
  );
  return useAnswer(ask).answer;
}
