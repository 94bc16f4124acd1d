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
  await destroyKeepingListeners(strapi);
}

/**
 * The last thing Strapi does is to remove every listener of the process. Among them is the one by which Node
 * learns that somebody listens to a signal: from then on the next signal kills, whoever listens.
 */
async function destroyKeepingListeners(strapi) {
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    delete process.removeAllListeners;
  }
}

/**
 * Calls `stop` once, at the first signal or when the parent process is gone, and ends the process. Later signals
 * change nothing: a second Ctrl-C must not kill it midway.
 * @returns a function that listens no longer
 */
export function stopOnSignal(stop) {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      process.stderr.write(`${error.stack ?? error}\n`);
      process.exit(1);
    }
  };
  const events = [...SIGNALS, 'disconnect'];
  for (const event of events) process.on(event, end);
  return () => {
    for (const event of events) process.off(event, end);
  };
}
