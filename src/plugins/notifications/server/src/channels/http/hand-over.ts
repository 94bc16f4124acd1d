import http from 'node:http';
import https from 'node:https';
import type { GuardedAgents } from '../../../../../../shared/http/guarded-agents';
import {
  type OutboundAnswer,
  type OutboundRequest,
  outboundRequest,
} from '../../../../../../shared/http/outbound-request';
import type { DeliveryOutcome } from '../adapter';
import { failureOf, outcomeOfError, refused } from './outcome';

export interface Handover extends Omit<OutboundRequest, 'maxBytes'> {
  readonly url: string;
  /** The guarded ones where somebody wrote the address; by default those for addresses of the environment. */
  readonly agents?: GuardedAgents;
  /** Statuses by which the other side says that the address is no more. */
  readonly gone?: readonly number[];
  /** Reads the body of an answer of success. */
  readonly read: (answer: OutboundAnswer) => DeliveryOutcome;
}

const MAX_BYTES = 64 * 1024;

/** What the operator configured may lie in the internal network. No kept connections: a dead one would look like a cut. */
const OPERATORS: GuardedAgents = { http: new http.Agent(), https: new https.Agent() };

/** One attempt to hand a message to a gate. Never throws for what happens on the network. */
export async function handOver({ url, read, agents, gone, ...request }: Handover): Promise<DeliveryOutcome> {
  try {
    const answer = await outboundRequest(
      new URL(url),
      { ...request, maxBytes: MAX_BYTES },
      agents ?? OPERATORS,
    );
    if (gone?.includes(answer.status)) return refused(`Ответ ${answer.status}: адреса больше нет`, true);
    return failureOf(answer, new Date()) ?? read(answer);
  } catch (error) {
    return outcomeOfError(error);
  }
}

/** The body as JSON; null for anything that is none. */
export function jsonOf({ body }: OutboundAnswer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
