import type { Core } from '@strapi/strapi';
import { actingJob } from '../../../../../shared/acting/acting-job';
import type { JournalActor } from '../../../shared/contract';
import { actorOfRequest } from './actor-of-request';

/** Who acts, and from where; a job and the system have no address. */
export interface Origin {
  readonly actor: JournalActor;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly requestId: string | null;
}

const LONGEST_AGENT = 400;
/** An IPv4 address as a socket of both families tells it. */
const MAPPED = /^::ffff:(?=\d+\.)/i;

const nowhere = { address: null, userAgent: null, requestId: null };

/** The job before the request: what a request started to be done later is not done by the person any more. */
export function currentOrigin(strapi: Core.Strapi): Origin {
  const job = actingJob();
  if (job) return { actor: { kind: 'job', name: job.task }, ...nowhere };
  const request = strapi.requestContext.get();
  if (!request) return { actor: { kind: 'system' }, ...nowhere };
  const { requestId }: { requestId?: unknown } = request.state;
  return {
    actor: actorOfRequest(request),
    // Koa counts the trusted proxies (config/server.ts).
    address: request.request.ip.replace(MAPPED, '') || null,
    userAgent: request.get('User-Agent').slice(0, LONGEST_AGENT) || null,
    requestId: typeof requestId === 'string' ? requestId : null,
  };
}
