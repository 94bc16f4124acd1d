import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Models } from '../../src/domain/checks/take-apart';

const SRC = path.join(__dirname, '..', '..', 'src');

const read = (file: string): Models[string] => JSON.parse(readFileSync(file, 'utf8'));

/** The schemas of the product's own content types and components, read from its sources without starting Strapi. */
export function contentModels(): Models {
  const models: Record<string, Models[string]> = {};
  for (const api of readdirSync(path.join(SRC, 'api'))) {
    const folder = path.join(SRC, 'api', api, 'content-types');
    for (const type of readdirSync(path.join(SRC, 'api', api)).includes('content-types')
      ? readdirSync(folder)
      : []) {
      models[`api::${api}.${type}`] = read(path.join(folder, type, 'schema.json'));
    }
  }
  for (const category of readdirSync(path.join(SRC, 'components'))) {
    for (const file of readdirSync(path.join(SRC, 'components', category))) {
      models[`${category}.${path.basename(file, '.json')}`] = read(
        path.join(SRC, 'components', category, file),
      );
    }
  }
  return models;
}
