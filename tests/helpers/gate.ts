import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterThisFile } from './cleanup';

export type Received = {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
};

/** What the gate does with the next request; after the last one it repeats that. */
export type Behaviour =
  | { status: number; headers?: Record<string, string>; body?: string | object }
  | 'silent'
  | 'cut';

/** A real HTTP server on loopback in the place of a gate of the outside world, remembering what it was sent. */
export async function startGate(...script: Behaviour[]) {
  const received: Received[] = [];
  let behaviours = script;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      received.push({ method, path, headers, body: Buffer.concat(chunks) });
      const behaviour = (behaviours.length > 1 ? behaviours.shift() : behaviours[0]) ?? { status: 200 };
      if (behaviour === 'silent') return;
      if (behaviour === 'cut') {
        response.writeHead(200, { 'Content-Length': '1000' });
        response.write('{"resp');
        return void setTimeout(() => response.destroy(), 20);
      }
      const { status, headers: extra = {}, body = '' } = behaviour;
      response.writeHead(status, extra);
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  afterThisFile(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    last: (): Received => {
      const last = received.at(-1);
      if (!last) throw new Error('The gate was sent nothing');
      return last;
    },
    behave: (...next: Behaviour[]): void => {
      behaviours = next;
    },
  };
}
