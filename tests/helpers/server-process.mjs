import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { reportFailure } from '../../scripts/lib/expected-failure.mjs';
import { inProject } from '../../scripts/lib/project.mjs';
import { launchServer, stopOnSignal } from '../../scripts/lib/server/launch.mjs';
import { registerTestTasks } from '../fixtures/test-tasks.mjs';

const require = createRequire(import.meta.url);

/** Compiled modules of the application, e.g. `load('src/domain/identifiers/inn')`. */
const load = (module) => require(path.join(inProject('dist'), module));

async function answer(strapi, { id, source, input }) {
  try {
    const result = await vm.runInThisContext(`(${source})`)(strapi, input, load);
    process.send({ type: 'result', id, result });
  } catch (error) {
    const { name, message, stack, details } = error;
    process.send({ type: 'failure', id, error: { name, message, stack, details } });
  }
}

try {
  const { strapi, stop } = await launchServer({
    // Before the server listens, hence before its worker starts.
    afterLoad: (loaded) => {
      if (process.env.TEST_TASKS) registerTestTasks(loaded, load);
    },
  });
  process.on('message', (request) => answer(strapi, request));
  stopOnSignal(stop);
  process.send({ type: 'ready', port: strapi.server.httpServer.address().port });
} catch (error) {
  reportFailure(error);
  process.exit(1);
}
