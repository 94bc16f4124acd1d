import { existsSync } from 'node:fs';
import { ExpectedFailure, reportFailure } from './lib/expected-failure.mjs';
import { prepareBuild } from './lib/prepare/prepare.mjs';
import { inProject, loadEnvFile } from './lib/project.mjs';
import { publicUrl } from './lib/server/announce.mjs';
import { requireReachable } from './lib/server/database.mjs';
import { launchServer, stopOnSignal } from './lib/server/launch.mjs';
import { requireFreePort } from './lib/server/port.mjs';
import { requireProductionSettings } from './lib/server/secrets.mjs';

async function refuseWithoutAdministrator(strapi) {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  throw new ExpectedFailure(
    'В панели нет ни одного администратора. Задайте ADMIN_EMAIL и ADMIN_PASSWORD: он будет создан при запуске.',
  );
}

async function serve() {
  process.env.NODE_ENV = 'production';
  process.env.HOST ||= '127.0.0.1';
  process.env.PORT ||= '1337';
  requireProductionSettings(process.env);
  if (!existsSync(inProject('node_modules')))
    throw new ExpectedFailure('Сначала установите пакеты: npm install');
  await requireFreePort(process.env.HOST, Number(process.env.PORT));
  const { withClient } = await import('./lib/postgres/databases.mjs');
  await requireReachable(process.env.DATABASE_URL, withClient);
  await prepareBuild();
  const { stop } = await launchServer({ afterLoad: refuseWithoutAdministrator });
  stopOnSignal(stop);
  process.stdout.write(`Работает: ${publicUrl(process.env)}/admin\n`);
}

try {
  loadEnvFile();
  await serve();
} catch (error) {
  reportFailure(error);
  // Strapi may have opened connections and timers by now.
  process.exit();
}
