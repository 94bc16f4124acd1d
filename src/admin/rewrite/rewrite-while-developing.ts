import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { applyRewrites } from './apply-rewrites';
import { rewritePage } from './page';
import { rewrites } from './rewrites';

interface Loaded {
  contents: string;
  loader: 'js';
}

/** As much of esbuild's plugins as is needed: Vite brings esbuild along, the panel's code does not import it. */
interface PreBundling {
  onLoad(options: { filter: RegExp }, load: (args: { path: string }) => Promise<Loaded | undefined>): void;
}

const escaped = (file: string): string => file.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');

/**
 * `npm run develop` serves packages that Vite bundled once with esbuild, and no plugin of Vite's sees them: the same
 * rewrites for that bundling. The name tells Vite, which remembers its bundles, that the rewrites have changed.
 */
export function rewriteDependencies() {
  const files = [...new Set(rewrites.map(({ file }) => file))];
  const version = createHash('sha256').update(JSON.stringify(rewrites)).digest('hex').slice(0, 12);
  return {
    name: `gospublik-panel-rewrites-${version}`,
    setup(build: PreBundling): void {
      build.onLoad(
        { filter: new RegExp(`/node_modules/(${files.map(escaped).join('|')})$`) },
        async ({ path }) => {
          const contents = applyRewrites(await readFile(path, 'utf8'), path);
          return contents === null ? undefined : { contents, loader: 'js' };
        },
      );
    },
  };
}

/** The start page of the development server. */
export function rewriteServedPage() {
  return { name: 'gospublik-panel-page', apply: 'serve', transformIndexHtml: rewritePage };
}
