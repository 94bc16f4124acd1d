import { useCallback, useEffect } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { DocumentStage } from '../../../shared/contract';
import { useModerationApi } from '../api';
import { onStageChanged } from './stage-changed';

/**
 * Where the document stands; asks again when it was saved or moved.
 * @param version `updatedAt` of the draft
 */
export function useStage(type: string, documentId: string | undefined, version: string | undefined) {
  const api = useModerationApi();
  const ask = useCallback(
    async (signal: AbortSignal): Promise<DocumentStage | null> =>
      documentId && version !== '' ? api.stage(type, documentId, signal) : null,
    [api, type, documentId, version],
  );
  const { answer, reload } = useAnswer(ask);
  useEffect(() => onStageChanged(reload), [reload]);
  return answer;
}
