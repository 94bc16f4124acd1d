import { reportFailure } from '../expected-failure.mjs';
import { dataDirectory } from '../project.mjs';
import { seedDemoData } from './demo.mjs';
import { launchServer, stopOnSignal } from './launch.mjs';

/**
 * The server below `npm start`: tells its parent how far it is. `--seed-only` ends when the data is there.
 */
const wantsDemo = process.env.DEMO !== '0';
const tell = (type) => process.send?.({ type });

async function afterLoad(strapi) {
  tell('loaded');
  if (wantsDemo && (await seedDemoData(strapi, dataDirectory()))) tell('seeded');
  if (process.argv.includes('--seed-only')) {
    await strapi.destroy();
    process.exit(0);
  }
}

try {
  const { stop } = await launchServer({ afterLoad });
  stopOnSignal(stop);
  tell('ready');
} catch (error) {
  reportFailure(error);
  process.exit(1);
}
