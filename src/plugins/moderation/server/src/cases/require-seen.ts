import { refuseModeration } from '../../../../../domain/moderation/messages';
import type { OpenCase } from './open-case';
import { refuseFor } from './refuse';

/** A decision is about the content its author has seen. @throws RefusedError 409 `ContentChanged` */
export function requireSeen({ content }: OpenCase, seenHash: string): void {
  if (seenHash !== content.hash) refuseFor([refuseModeration('ContentChanged', ['contentHash'])]);
}
