import { createHmac } from 'node:crypto';

/** Secrets an endpoint may check with: the current one, and the former for a term after a rotation. */
export type Secrets = readonly [string, ...string[]];

/**
 * `v1=<hex>` for each secret, separated by commas: HMAC-SHA256 over `<timestamp>.<body>`. The receiver compares with the
 * one it knows and refuses a timestamp (seconds of the epoch) that is older than five minutes.
 */
export function signatureOf(secrets: Secrets, timestamp: number, body: string): string {
  return secrets
    .map((secret) => `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`)
    .join(',');
}
