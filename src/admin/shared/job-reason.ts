import { REASONS } from '../../plugins/jobs/shared/ids';

const UNREADABLE = 'UnreadablePayload: ';

interface JobReason {
  /** null: what the task threw, in words of its own. */
  readonly code: 'process-died' | 'superseded' | 'unreadable' | null;
  readonly details: string;
}

/** Why an attempt failed, as the queue tells it: its own codes are no words for people. */
export function readReason(reason: string): JobReason {
  if (reason === REASONS.processDied) return { code: 'process-died', details: '' };
  if (reason === REASONS.superseded) return { code: 'superseded', details: '' };
  if (!reason.startsWith(UNREADABLE)) return { code: null, details: reason };
  return { code: 'unreadable', details: reason.slice(UNREADABLE.length) };
}
