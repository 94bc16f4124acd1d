import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { reportFailure } from '../../scripts/lib/expected-failure.mjs';
import { inProject } from '../../scripts/lib/project.mjs';
import { launchServer, stopOnSignal } from '../../scripts/lib/server/launch.mjs';
import { registerTestTasks } from '../fixtures/test-tasks.mjs';

const require = createRequire(import.meta.url);

/** Each application leaves about 100 MB behind in the modules that stay loaded. */
const MOST_BOOTS = 6;

// Our code, and the plugins of Strapi, whose routes and services it changes: read anew for each application.
const CHANGED_BY_US =
  /node_modules[\\/]@strapi[\\/](?:admin|content-|core|email|i18n|openapi|plugin-|review-|upload)/;

/** Compiled modules of the application, e.g. `load('src/domain/identifiers/inn')`. */
const load = (module) => require(path.join(inProject('dist'), module));

let boots = 0;
let application;
let ignoreSignals;

async function boot(env) {
  boots += 1;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  try {
    application = await launchServer({
      // Before the server listens, hence before its worker starts.
      afterLoad: (loaded) => {
        if (process.env.TEST_TASKS) registerTestTasks(loaded, load);
      },
    });
    ignoreSignals = stopOnSignal(application.stop);
    process.send({ type: 'ready', port: application.strapi.server.httpServer.address().port });
  } catch (error) {
    reportFailure(error);
    process.exit(1);
  }
}

async function rest() {
  ignoreSignals();
  await application.stop();
  application = undefined;
  delete globalThis.strapi;
  const dist = inProject('dist') + path.sep;
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(dist) || CHANGED_BY_US.test(file)) delete require.cache[file];
  }
  process.send({ type: boots < MOST_BOOTS ? 'resting' : 'tired' });
}

async function answer({ id, source, input }) {
  try {
    const result = await vm.runInThisContext(`(${source})`)(application.strapi, input, load);
    process.send({ type: 'result', id, result });
  } catch (error) {
    const { name, message, stack, details } = error;
    process.send({ type: 'failure', id, error: { name, message, stack, details } });
  }
}

function listen() {
  process.on('message', (message) => {
    if (message.type === 'boot') void boot(message.env);
    else if (message.type === 'rest') void rest();
    else void answer(message);
  });
  process.on('disconnect', () => {
    if (!application) process.exit(0);
  });
  process.channel.ref();
}

listen();
