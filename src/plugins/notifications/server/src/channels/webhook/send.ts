import type { GuardedAgents } from '../../../../../../shared/http/guarded-agents';
import type { DeliveryOutcome } from '../adapter';
import { handOver } from '../http/hand-over';
import { sent } from '../http/outcome';
import { type Secrets, signatureOf } from './sign';

export interface WebhookMessage {
  /** The same at every attempt: by it the receiver knows a repetition. */
  readonly id: string;
  readonly event: string;
  readonly data: Readonly<Record<string, string>>;
  readonly link: string | null;
  readonly organization: string | null;
}

/** One signed request to the system of somebody else. */
export function sendWebhook(
  endpoint: { readonly url: string; readonly secrets: Secrets },
  message: WebhookMessage,
  reach: { readonly agents: GuardedAgents; readonly timeoutMs: number },
): Promise<DeliveryOutcome> {
  const timestamp = Math.floor(Date.now() / 1000);
  const body = JSON.stringify(message);
  return handOver({
    url: endpoint.url,
    method: 'POST',
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'User-Agent': 'gospublik-webhook/1',
      'X-Gospublik-Id': message.id,
      'X-Gospublik-Timestamp': String(timestamp),
      'X-Gospublik-Signature': signatureOf(endpoint.secrets, timestamp, body),
    },
    body,
    ...reach,
    read: () => sent,
  });
}
