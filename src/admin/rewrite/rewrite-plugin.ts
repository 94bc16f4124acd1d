import { rewritePage } from './page';
import type { Rewrite } from './rewrite';
import { rewrites } from './rewrites';

/** Applies one rewrite; a missing text means Strapi changed under us, and the build must say so. */
function rewriteOrThrow(source: string, { file, find, replace }: Rewrite): string {
  if (!source.includes(find)) {
    throw new Error(`src/admin/rewrite: «${find}» is no longer in ${file}. See what replaced it.`);
  }
  return source.replaceAll(find, replace);
}

/** Module path below node_modules, as rewrites name it. */
function modulePath(id: string): string {
  return id.split('?')[0]?.split('/node_modules/').at(-1) ?? '';
}

/**
 * A Vite plugin that replaces the texts Strapi's panel hard-codes in English, which no translation file reaches,
 * and the promotions no setting turns off. Exact texts in exact files: an upgrade that moves one stops the build
 * instead of bringing English back unnoticed.
 */
export function rewritePlugin() {
  const waiting = new Set(rewrites.map(({ file }) => file));
  return {
    name: 'gospublik-panel-rewrites',
    apply: 'build',
    enforce: 'pre',
    transform(source: string, id: string) {
      const path = modulePath(id);
      const own = rewrites.filter(({ file }) => file === path);
      if (own.length === 0) return null;
      waiting.delete(path);
      return { code: own.reduce(rewriteOrThrow, source), map: null };
    },
    buildEnd(error?: Error) {
      if (error || waiting.size === 0) return;
      throw new Error(`src/admin/rewrite: the panel no longer loads ${[...waiting].join(', ')}`);
    },
    generateBundle: {
      order: 'post',
      handler(_options: unknown, bundle: Record<string, { source?: unknown }>) {
        const page = bundle['index.html'];
        if (page) page.source = rewritePage(String(page.source));
      },
    },
  };
}
