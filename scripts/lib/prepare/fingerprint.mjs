import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject, root } from '../project.mjs';

/**
 * One hash for the names and bytes of files and whole directories; what is missing counts as missing.
 * @param entries paths relative to the project
 * @param accepts says for a relative path (with `/`) whether it counts
 */
export function fingerprint(entries, accepts = () => true, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of entries.flatMap(filesBelow).sort()) {
    if (!accepts(file)) continue;
    hash.update(`\0${file}\0`).update(readFileSync(inProject(file)));
  }
  return hash.digest('hex');
}

function filesBelow(entry) {
  const absolute = inProject(entry);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [entry];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      path.relative(root, path.join(item.parentPath ?? item.path, item.name)).replaceAll('\\', '/'),
    );
}
