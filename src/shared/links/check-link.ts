import type { GuardedAgents } from '../http/guarded-agents';
import { type OutboundAnswer, outboundRequest } from '../http/outbound-request';
import { type LinkOutcome, outcomeOf, reasonOfError, reasonOfStatus } from './link-outcome';

export interface LinkLimits {
  /** Of each request. */
  readonly timeoutMs: number;
  readonly redirects: number;
}

export const LINK_LIMITS: LinkLimits = { timeoutMs: 10_000, redirects: 5 };

/** Enough to know that there is an answer. */
const MAX_BYTES = 16 * 1024;

const HEADERS = { 'user-agent': 'gospublik-link-check', accept: 'text/html,*/*;q=0.8' };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** HEAD spares the other side; where it is not understood or not welcome, a GET that is cut short. */
async function ask(url: URL, agents: GuardedAgents, { timeoutMs }: LinkLimits): Promise<OutboundAnswer> {
  const request = { headers: HEADERS, timeoutMs, maxBytes: MAX_BYTES };
  const head = await outboundRequest(url, { ...request, method: 'HEAD' }, agents);
  if (head.status < 400) return head;
  return outboundRequest(url, { ...request, method: 'GET' }, agents);
}

/** Where an answer sends the reader on; null when it is nowhere a request can go. */
function nextUrl(answer: OutboundAnswer, from: URL): URL | null {
  const { location } = answer.headers;
  if (!location || !URL.canParse(location, from.href)) return null;
  const next = new URL(location, from);
  return next.protocol === 'http:' || next.protocol === 'https:' ? next : null;
}

/**
 * Asks an address written by an editor whether it answers. Every redirect is a new request through the same guard, so
 * no chain of them leads to an internal address.
 * @param address http or https, as `externalLinks` gives them
 * @throws TypeError for what is no address at all
 */
export async function checkLink(
  address: string,
  agents: GuardedAgents,
  limits: LinkLimits = LINK_LIMITS,
): Promise<LinkOutcome> {
  let url = new URL(address);
  let isMoved = true;
  try {
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const answer = await ask(url, agents, limits);
      if (!REDIRECTS.has(answer.status)) {
        const reason = reasonOfStatus(answer.status);
        const hasMoved = reason === 'Alive' && hop > 0 && isMoved;
        return outcomeOf(hasMoved ? 'Moved' : reason, url.href, answer.status);
      }
      const next = nextUrl(answer, url);
      if (next === null) return outcomeOf('BadRedirect', url.href, answer.status);
      // One temporary redirect on the way, and the address in the text is still the right one.
      isMoved = isMoved && PERMANENT.has(answer.status);
      url = next;
    }
    return outcomeOf('BadRedirect', url.href);
  } catch (error) {
    return outcomeOf(reasonOfError(error), url.href);
  }
}
