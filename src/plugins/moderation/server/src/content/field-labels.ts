import type { Core, UID } from '@strapi/strapi';
import type { Path } from '../../../../../domain/refusal';

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((found, key) => (isRow(found) ? found[key] : undefined), value);

const labelIn = (schema: object, name: string): string => {
  const label = at(schema, 'config', 'metadatas', name, 'edit', 'label');
  return typeof label === 'string' ? label : name;
};

/** Fields of a form in its order, as the schema names them in Russian. */
export function fieldsOfForm(strapi: Core.Strapi, uid: UID.ContentType): { name: string; label: string }[] {
  const schema: object = strapi.contentType(uid);
  const layout = at(schema, 'config', 'layouts', 'edit');
  const rows: unknown[] = Array.isArray(layout) ? layout.flat() : [];
  return rows.flatMap((cell) => {
    const name = at(cell, 'name');
    if (typeof name !== 'string') return [];
    return [{ name, label: labelIn(schema, name) }];
  });
}

/** What a form calls the place of a value: the field, and inside a component its own, e.g. «Реквизиты – БИК». */
export function labelAt(strapi: Core.Strapi, uid: UID.ContentType, path: Path): string {
  let schema: unknown = strapi.contentType(uid);
  const labels: string[] = [];
  for (const name of path) {
    if (typeof name === 'number' || !isRow(schema)) continue;
    labels.push(labelIn(schema, name));
    const component = at(schema, 'attributes', name, 'component');
    schema = typeof component === 'string' ? at(strapi.components, component) : null;
  }
  return labels.join(' – ');
}
