import type { JobState } from '../../plugins/jobs/shared/contract';
import type { JobProgressWord } from './job-progress-texts';
import { readReason } from './job-reason';

type Say = (id: JobProgressWord, values?: Record<string, string>) => string;

/** The full stop is the sentence's own. */
function wordsOfReason(reason: string, say: Say): string {
  const { code, details } = readReason(reason);
  return (code ? say(`shared.job.${code}`, { details }) : details).replace(/\.$/, '');
}

/** How a job is going, in one sentence. */
export function sentenceOfJob({ stage, isCancelling, reason }: JobState, say: Say): string {
  if (stage === 'running') return say(isCancelling ? 'shared.job.stopping' : 'shared.job.running');
  if (stage === 'failed' || stage === 'dead')
    return say(`shared.job.${stage}`, { reason: wordsOfReason(reason ?? '', say) });
  if (stage === 'done') return say('shared.job.done');
  return say(stage === 'waiting' ? 'shared.job.waiting' : 'shared.job.cancelled');
}
