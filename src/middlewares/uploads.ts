import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { RefusedError } from '../shared/errors';
import { contentTypeOf, dispositionOf } from '../shared/files/content-type';
import { type FileRow, findFile } from '../shared/files/find-file';
import { isFilePublished } from '../shared/files/is-published';
import { mayReadInPanel } from '../shared/files/panel-reader';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Found = { readonly file: FileRow; readonly published: boolean };

const PREFIX = '/uploads/';
const SESSION_COOKIE = 'strapi_admin_refresh';
/** How long a withdrawn file stays reachable here; in browsers and proxies it is PUBLIC_SECONDS more. */
const PUBLISHED_MS = 15_000;
/** How long a just published one may still be missing. */
const HIDDEN_MS = 1_000;
const PUBLIC_SECONDS = 3_600;

/**
 * Gives out the files of the media library: to everyone what is part of something published, to a signed-in employee
 * what their permissions show in the media library, and 404 otherwise – the same answer as for no file at all.
 */
const uploads: Core.MiddlewareFactory = (_config, { strapi }) => {
  const directory: string = strapi.config.get('storage.uploads');
  const decisions = new LRUCache<string, Found | 'none'>({
    max: 5_000,
    ttl: PUBLISHED_MS,
    fetchMethod: async (name, _stale, { options }) => {
      const file = await findFile(strapi, name);
      const published = file !== undefined && (await isFilePublished(strapi, file));
      if (!published) options.ttl = HIDDEN_MS;
      return file ? { file, published } : 'none';
    },
  });
  return async (ctx, next) => {
    if (!ctx.path.toLowerCase().startsWith(PREFIX) || !['GET', 'HEAD'].includes(ctx.method)) return next();
    const name = ctx.path.slice(PREFIX.length);
    const found = await decisions.fetch(name);
    if (!found || found === 'none') throw notFound();
    const { file, published } = found;
    if (!published && !(await mayReadInPanel(strapi, ctx.cookies.get(SESSION_COOKIE), file)))
      throw notFound();
    ctx.set('Cache-Control', published ? `public, max-age=${PUBLIC_SECONDS}` : 'private, no-store');
    await send(ctx, path.join(directory, path.basename(name)), file.name);
  };
};

async function send(ctx: Context, location: string, name: string): Promise<void> {
  const { size, mtimeMs } = await stat(location).catch(() => {
    throw notFound();
  });
  // Even if a file deceives every check: it runs nothing and asks for nothing where it is opened.
  ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  ctx.set('Content-Disposition', dispositionOf(location, name));
  ctx.type = contentTypeOf(location);
  ctx.status = 200;
  ctx.etag = `${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}`;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.length = size;
  if (ctx.method === 'GET') ctx.body = createReadStream(location);
}

function notFound(): RefusedError {
  return new RefusedError(404, 'FileNotFound', { ru: 'Файл не найден.', en: 'The file was not found.' });
}

export default uploads;
