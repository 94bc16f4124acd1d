import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { GuardedAgents } from './guarded-agents';

export interface OutboundRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** For the whole exchange: name, connection, request and answer. */
  readonly timeoutMs: number;
  /** Of the answer's body; what comes after is not read and the connection is dropped. */
  readonly maxBytes: number;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly isTruncated: boolean;
}

/** The whole exchange took longer than it was given, or the other side let it drip. */
export class OutboundTimeoutError extends Error {
  readonly code = 'ERR_OUTBOUND_TIMEOUT';
}

async function readUpTo(answer: IncomingMessage, maxBytes: number): Promise<[Buffer, boolean]> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes.subarray(0, maxBytes - size));
    size += bytes.length;
    // Leaving the loop destroys the answer and with it the socket.
    if (size > maxBytes) return [Buffer.concat(chunks), true];
  }
  return [Buffer.concat(chunks), false];
}

function send(
  url: URL,
  request: OutboundRequest,
  agents: GuardedAgents,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isTls = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const options = { method: request.method, headers: request.headers, signal };
    const sent = isTls
      ? https.request(url, { ...options, agent: agents.https }, resolve)
      : http.request(url, { ...options, agent: agents.http }, resolve);
    sent.on('error', reject);
    sent.end(request.body);
  });
}

/**
 * One request to an address written by a user, through the guard, without following redirects.
 * @param url http or https, without a user name and password
 * @throws ForbiddenAddressError; OutboundTimeoutError; `TypeError` for another kind of address; the error of the
 * socket or of TLS
 */
export async function outboundRequest(
  url: URL,
  request: OutboundRequest,
  agents: GuardedAgents,
): Promise<OutboundAnswer> {
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:';
  if (!isHttp || url.username || url.password) throw new TypeError(`Cannot be requested: ${url.protocol}`);
  const signal = AbortSignal.timeout(request.timeoutMs);
  try {
    const answer = await send(url, request, agents, signal);
    const [body, isTruncated] = await readUpTo(answer, request.maxBytes);
    return { status: answer.statusCode ?? 0, headers: answer.headers, body, isTruncated };
  } catch (error) {
    // What an aborted exchange throws depends on how far it had come.
    throw signal.aborted ? new OutboundTimeoutError(`No answer in ${request.timeoutMs} ms`) : error;
  }
}
