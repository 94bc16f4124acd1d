import webPush from 'web-push';
import type { GuardedAgents } from '../../../../../../shared/http/guarded-agents';
import type { DeliveryOutcome } from '../adapter';
import type { ChannelSettings } from '../configured';
import { handOver } from '../http/hand-over';
import { sent } from '../http/outcome';

/** What a browser gives when somebody allows notifications (Push API). */
export interface BrowserSubscription {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface PushMessage {
  readonly title: string;
  readonly body: string;
  readonly link: string | null;
  readonly id: string;
  readonly urgent: boolean;
}

/** A day: what the browser did not fetch by then is in the inbox anyway. */
const TTL_SECONDS = 24 * 3600;

/** The encrypted record is at most 4096 octets (RFC 8291); Russian letters take two each. */
const MOST_BODY = 1000;

/** The browser took the permission back (RFC 8030, 7.3). */
const GONE = [404, 410];

/**
 * A notification of the browser, encrypted for it (RFC 8291) and signed with our keys (RFC 8292). The endpoint comes from
 * the browser, therefore only guarded agents may call it.
 */
export function sendWebPush(
  keys: ChannelSettings['webPush'],
  { endpoint, p256dh, auth }: BrowserSubscription,
  message: PushMessage,
  reach: { readonly agents: GuardedAgents; readonly timeoutMs: number },
): Promise<DeliveryOutcome> {
  const payload = JSON.stringify({ ...message, body: message.body.slice(0, MOST_BODY) });
  const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
    vapidDetails: { ...keys },
    TTL: TTL_SECONDS,
    urgency: message.urgent ? 'high' : 'normal',
  });
  const headers = Object.entries(details.headers).map(([name, value]) => [name, String(value)]);
  return handOver({
    url: details.endpoint,
    method: 'POST',
    headers: Object.fromEntries(headers),
    ...(details.body ? { body: details.body } : {}),
    gone: GONE,
    ...reach,
    read: () => sent,
  });
}
