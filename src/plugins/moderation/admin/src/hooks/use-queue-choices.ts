import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { QueueChoices } from '../../../shared/queue-views';
import { useModerationApi } from '../api';

const NONE: QueueChoices = { organizations: [], authors: [] };

/** Organisations and people the queue can be narrowed to; empty while it loads: the queue works without. */
export function useQueueChoices(): QueueChoices {
  const { choices } = useModerationApi();
  return useAnswer(choices).answer.data ?? NONE;
}
