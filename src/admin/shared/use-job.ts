import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';
import { LIVE_STAGES } from '../../domain/jobs/stages';
import type { ItemAnswer, JobStage, JobState } from '../../plugins/jobs/shared/contract';
import { type Answer, useAnswer } from './use-answer';
import { useEvery } from './use-every';

const EVERY_MS = 1_000;

export const isLive = (stage: JobStage): boolean =>
  LIVE_STAGES.some((live) => live === stage && live !== 'dead');

/**
 * How far a job is that the signed-in person has started, asked every second until it ends.
 * @param id as `enqueue` gave it
 * @param onEnd called once with the last state; memoised by the caller
 */
export function useJob(id: string, onEnd?: (state: JobState) => void) {
  const { get, post } = useFetchClient();
  const ask = useCallback(
    async (signal: AbortSignal): Promise<JobState> =>
      (await get<ItemAnswer<JobState>>(`/jobs/own/${id}`, { signal })).data.data,
    [get, id],
  );
  const { answer, reload }: { answer: Answer<JobState>; reload: () => void } = useAnswer(ask);
  const state = answer.data;
  const goesOn = state !== null && isLive(state.stage);
  useEvery(goesOn && answer.stage !== 'loading' ? EVERY_MS : null, reload);

  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!state || isLive(state.stage) || told.current === state.id) return;
    told.current = state.id;
    onEnd?.(state);
  }, [state, onEnd]);

  const cancel = useCallback(async (): Promise<void> => {
    await post(`/jobs/own/${id}/cancel`);
    reload();
  }, [post, id, reload]);

  return { answer, cancel };
}
