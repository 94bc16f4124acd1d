import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface LoopbackServer {
  readonly port: number;
  /** `METHOD host:port/path` of each request, in the order they came. */
  readonly received: string[];
  close(): void;
}

/** A server on a free port of a loopback address, for tests of what our own code asks others. */
export async function serveOnLoopback(
  answer: (req: IncomingMessage, res: ServerResponse) => void,
  address = '127.0.0.1',
): Promise<LoopbackServer> {
  const received: string[] = [];
  const server = createServer((req, res) => {
    received.push(`${req.method} ${req.headers.host}${req.url}`);
    answer(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('a TCP server has a port');
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port: bound.port, received, close };
}
