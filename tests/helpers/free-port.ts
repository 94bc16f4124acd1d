import net from 'node:net';

/** A loopback port nobody listens on at this moment. */
export const freePort = (): Promise<string> =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? String(address.port) : '';
      probe.close(() => resolve(port));
    });
  });
