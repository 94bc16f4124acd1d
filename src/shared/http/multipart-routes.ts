/** A route that takes files; every other one refuses `multipart/*` with 415. */
export interface MultipartRoute {
  readonly method: 'POST';
  /** The whole path, as the router has it; compared exactly, so that no other spelling gets past the limits. */
  readonly path: RegExp;
  /** Whose valid token must come with the request before a byte is written to the disk. */
  readonly session: 'admin' | 'none';
  /** Of the whole request, in bytes. */
  readonly maxBytes: number;
  readonly maxFiles: number;
}

const MEGABYTE = 1024 * 1024;

/** The media library of the panel. */
export const MULTIPART_ROUTES: readonly MultipartRoute[] = [
  { method: 'POST', path: /^\/upload$/, session: 'admin', maxBytes: 60 * MEGABYTE, maxFiles: 10 },
  { method: 'POST', path: /^\/upload\/files$/, session: 'admin', maxBytes: 60 * MEGABYTE, maxFiles: 10 },
  {
    method: 'POST',
    path: /^\/upload\/files\/\d+\/replace$/,
    session: 'admin',
    maxBytes: 60 * MEGABYTE,
    maxFiles: 1,
  },
  // The one click of mail programs is a form of one field (RFC 8058, 3.1).
  {
    method: 'POST',
    path: /^\/api\/subscriptions\/[\w.-]+\/unsubscribe$/,
    session: 'none',
    maxBytes: 4096,
    maxFiles: 1,
  },
];

/** Any multipart subtype: formidable would parse what it is given. */
export function isMultipart(contentType: string): boolean {
  return /^\s*multipart(\/|\s*;|\s*$)/i.test(contentType);
}

export function routeFor(
  routes: readonly MultipartRoute[],
  method: string,
  path: string,
): MultipartRoute | undefined {
  return routes.find((route) => route.method === method && route.path.test(path));
}
