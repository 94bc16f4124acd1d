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
export function modulePath(id: string): string {
  return id.split('?')[0]?.split('/node_modules/').at(-1) ?? '';
}

/** The module with everything rewritten that is meant for it; null when nothing is. */
export function applyRewrites(source: string, id: string): string | null {
  const path = modulePath(id);
  const own = rewrites.filter(({ file }) => file === path);
  return own.length === 0 ? null : own.reduce(rewriteOrThrow, source);
}
