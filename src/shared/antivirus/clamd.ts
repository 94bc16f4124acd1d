import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

export type Verdict = 'clean' | 'infected' | 'error';

const TIMEOUT_MS = 60_000;

/**
 * Sends a file to clamd by its INSTREAM command: chunks with a length of four bytes before each, a zero at the end.
 * @param url CLAMD_URL: `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`
 * @returns `error` for whatever is not a clear answer – the caller must not take it for clean
 */
export async function scanFile(url: string, location: string): Promise<Verdict> {
  const socket = open(url);
  try {
    const answer = text(socket);
    const sent = send(socket, location);
    const [line] = await Promise.all([answer, sent]);
    if (/^stream: OK\0?$/.test(line)) return 'clean';
    return /^stream: .+ FOUND\0?$/.test(line) ? 'infected' : 'error';
  } catch {
    return 'error';
  } finally {
    socket.destroy();
  }
}

function open(url: string): Socket {
  const { protocol, hostname, port, pathname } = new URL(url);
  const socket = protocol === 'unix:' ? connect(pathname) : connect(Number(port || 3310), hostname);
  socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('clamd did not answer in time')));
  return socket;
}

async function send(socket: Socket, location: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of createReadStream(location)) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    socket.write(length);
    if (!socket.write(chunk)) await drained(socket);
  }
  socket.write(Buffer.alloc(4));
}

/** clamd hangs up when a file is over its own limit: then there is nothing to wait for. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('drain', resolve);
    socket.once('close', () => reject(new Error('clamd closed the connection')));
  });
}
