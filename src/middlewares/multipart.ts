import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { RefusedError } from '../shared/errors';
import { type IncomingFile, inspectUpload } from '../shared/files/inspection/inspect-upload';
import { isMultipart, type MultipartRoute, routeFor } from '../shared/http/multipart-routes';

type Context = Parameters<Core.MiddlewareHandler>[0];

const NOT_HERE = {
  ru: 'По этому адресу файлы не принимаются. Отправьте данные в формате JSON.',
  en: 'This address does not accept files. Send the data as JSON.',
};
const NO_LENGTH = {
  ru: 'Не указан размер запроса. Добавьте заголовок Content-Length.',
  en: 'The size of the request is missing. Send a Content-Length header.',
};
const NO_SESSION = {
  ru: 'Чтобы загрузить файл, войдите в панель.',
  en: 'Sign in to the panel to upload a file.',
};

/**
 * Stands before `strapi::body`, which is told not to parse multipart at all. Strapi would parse it on every URL before
 * routing and keep the files of an unknown field for ever; here only listed routes are parsed, after a look at the
 * session and the size, into a directory of the request's own that goes whatever happens. What was received is inspected
 * before anybody else sees it, so that the refusal names the file in the caller's language.
 */
const multipart: Core.MiddlewareFactory<{ routes: readonly MultipartRoute[] }> = (config, { strapi }) => {
  const temporary: string = strapi.config.get('storage.temporary');
  return async (ctx, next) => {
    if (!isMultipart(ctx.get('Content-Type'))) return next();
    const route = routeFor(config.routes, ctx.method, ctx.path);
    if (!route) throw new RefusedError(415, 'MultipartNotAccepted', NOT_HERE);
    if (route.session === 'admin') requireAdminToken(ctx, strapi);
    requireSize(ctx, route.maxBytes);
    const uploadDir = path.join(temporary, `request-${randomUUID()}`);
    await mkdir(uploadDir, { recursive: true, mode: 0o700 });
    try {
      await parser(
        strapi,
        route,
        uploadDir,
      )(ctx, async () => {
        for (const file of receivedFiles(ctx.request.files)) await inspectUpload(strapi, file);
        await next();
      });
    } finally {
      await rm(uploadDir, { recursive: true, force: true });
    }
  };
};

function parser(strapi: Core.Strapi, route: MultipartRoute, uploadDir: string): Core.MiddlewareHandler {
  const formidable = {
    uploadDir,
    maxFiles: route.maxFiles,
    maxFileSize: route.maxBytes,
    maxTotalFileSize: route.maxBytes,
    maxFields: 20,
    maxFieldsSize: 256 * 1024,
  };
  const body = strapi.middleware('strapi::body')({ multipart: true, formidable }, { strapi });
  if (!body) throw new Error('strapi::body is not a middleware');
  return body;
}

/** Of every field, whatever it is called. */
function receivedFiles(files: Context['request']['files']): IncomingFile[] {
  return Object.values(files ?? {}).flat();
}

/** Only the signature and the age of the token: the route itself looks up session, account and permission. */
function requireAdminToken(ctx: Context, strapi: Core.Strapi): void {
  const [scheme, token] = ctx.get('Authorization').split(' ');
  const known =
    scheme?.toLowerCase() === 'bearer' &&
    strapi.sessionManager('admin').validateAccessToken(token ?? '').isValid;
  if (!known) throw new RefusedError(401, 'Unauthorized', NO_SESSION);
}

function requireSize(ctx: Context, maxBytes: number): void {
  const size = ctx.request.length;
  if (size === undefined) throw new RefusedError(411, 'LengthRequired', NO_LENGTH);
  if (size <= maxBytes) return;
  const megabytes = Math.floor(maxBytes / 1024 / 1024);
  throw new RefusedError(413, 'RequestTooLarge', {
    ru: `Запрос больше ${megabytes} МБ. Загрузите файлы по одному или уменьшите их.`,
    en: `The request is larger than ${megabytes} MB. Upload the files one by one or make them smaller.`,
  });
}

export default multipart;
