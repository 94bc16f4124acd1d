import { lock } from '../file-lock.mjs';
import { inProject } from '../project.mjs';
import { step } from '../steps.mjs';
import { build, staleParts } from './build.mjs';
import { install, isInstalled } from './install.mjs';

const LOCK = inProject('.cache', 'prepare.lock');

const ALL = ['server', 'panel'];

const say = (holder) => process.stdout.write(`  ждём: в этом каталоге уже готовит процесс ${holder}\n`);

/**
 * Installs and builds what is missing or stale, one process of a clone at a time: the second one waits and
 * finds everything done. Uses nothing from node_modules.
 * @param parts of dist/ that the command needs
 */
export async function prepare(parts = ALL) {
  const release = await lock(LOCK, say);
  try {
    await step('Установка пакетов', async (detail) => {
      if (isInstalled()) detail('уже установлены');
      else await install();
    });
    await buildStale(parts);
  } finally {
    release();
  }
}

/** The build alone, for a server that must not install anything. */
export async function prepareBuild() {
  const release = await lock(LOCK, say);
  try {
    await buildStale(ALL);
  } finally {
    release();
  }
}

async function buildStale(parts) {
  if (parts.length === 0) return;
  await step('Сборка', async (detail) => {
    const stale = staleParts(parts);
    if (stale.length === 0) detail('без изменений');
    else await build(stale);
  });
}
