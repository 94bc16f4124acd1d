import { createRequire } from 'node:module';
import { inProject, root } from '../project.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM'];
const DRAIN_MS = 10_000;

/**
 * Loads the built application and listens. The stop on a signal is ours: Strapi's own cuts requests that are
 * being answered, and ends the process before its caller can do anything.
 * @param options.afterLoad runs when the application is complete but not yet reachable
 * @returns `{ strapi, stop() }`
 */
export async function launchServer({ afterLoad } = {}) {
  process.chdir(root);
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const foreign = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
  const strapi = createStrapi({ appDir: root, distDir: inProject('dist') });
  for (const [signal, before] of foreign) {
    for (const listener of process.listeners(signal)) {
      if (!before.includes(listener)) process.off(signal, listener);
    }
  }
  await strapi.load();
  await afterLoad?.(strapi);
  await strapi.listen();
  return { strapi, stop: () => drain(strapi) };
}

/** No new connections, a while for the answers under way, then everything down in Strapi's order. */
async function drain(strapi) {
  const server = strapi.server.httpServer;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const impatience = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref());
  await Promise.race([closed, impatience]);
  await strapi.destroy();
}

/** Calls `stop` once, at the first signal or when the parent process is gone, and ends the process. */
export function stopOnSignal(stop) {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    // Strapi removes every listener of the process when it is destroyed; a second Ctrl-C must not kill it midway.
    const ignore = setInterval(() => keepIgnoring(), 20);
    try {
      await stop();
      clearInterval(ignore);
      process.exit(0);
    } catch (error) {
      process.stderr.write(`${error.stack ?? error}\n`);
      process.exit(1);
    }
  };
  for (const signal of SIGNALS) process.on(signal, end);
  process.on('disconnect', end);
}

function keepIgnoring() {
  for (const signal of SIGNALS) {
    if (process.listenerCount(signal) === 0) process.on(signal, () => {});
  }
}
