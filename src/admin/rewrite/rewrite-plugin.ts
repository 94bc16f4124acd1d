import { applyRewrites, modulePath } from './apply-rewrites';
import { rewritePage } from './page';
import { type BuiltFile, preloadImports } from './preload';
import { rewrites } from './rewrites';

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
      const code = applyRewrites(source, id);
      if (code === null) return null;
      waiting.delete(modulePath(id));
      return { code, map: null };
    },
    buildEnd(error?: Error) {
      if (error || waiting.size === 0) return;
      throw new Error(`src/admin/rewrite: the panel no longer loads ${[...waiting].join(', ')}`);
    },
    generateBundle: {
      order: 'post',
      handler(_options: unknown, bundle: Record<string, BuiltFile>) {
        const page = bundle['index.html'];
        if (page) page.source = preloadImports(rewritePage(String(page.source)), bundle);
      },
    },
  };
}
