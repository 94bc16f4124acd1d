import type { Core } from '@strapi/strapi';
import type { Fields } from '../../../../../domain/checks/snapshot';
import { isFields } from '../../../../../domain/checks/values';
import { storedMime } from '../../../../../shared/files/inspection/stored-kind';

const DEEPEST = 12;

const isFile = (value: Fields): boolean =>
  typeof value.hash === 'string' && typeof value.mime === 'string' && typeof value.url === 'string';

async function lookInto(strapi: Core.Strapi, value: unknown, depth: number): Promise<unknown> {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return Promise.all(value.map((each) => lookInto(strapi, each, depth + 1)));
  return isFields(value) ? withStoredKinds(strapi, value, depth) : value;
}

/**
 * The document with `inspectedMime` at every file in it: what the file is by its bytes, for the check of attachments.
 * Whatever got into the storage past the gate of uploads is seen for what it is.
 */
export async function withStoredKinds(strapi: Core.Strapi, fields: Fields, depth = 0): Promise<Fields> {
  if (isFile(fields)) {
    const ext = typeof fields.ext === 'string' ? fields.ext : null;
    return { ...fields, inspectedMime: await storedMime(strapi, { hash: String(fields.hash), ext }) };
  }
  const entries = Object.entries(fields).map(
    async ([name, value]) => [name, await lookInto(strapi, value, depth + 1)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
