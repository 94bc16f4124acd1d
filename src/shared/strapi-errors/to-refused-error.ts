import { errors } from '@strapi/utils';
import { isBusy, writeConflict } from '../db/write-conflict';
import { type RefusalStatus, RefusedError } from '../errors';
import { textOfStatus } from './status-texts';
import { refusalsOfStrapi } from './strapi-refusals';

const REFUSED: readonly RefusalStatus[] = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 503];

export function refusedByStatus(status: number, details?: unknown): RefusedError {
  const known = REFUSED.find((candidate) => candidate === status) ?? 400;
  const { code, text } = textOfStatus(known);
  return new RefusedError(known, code, text, { refusals: refusalsOfStrapi(details) });
}

function statusOfApplicationError(error: Error): number {
  if (error instanceof errors.UnauthorizedError) return 401;
  if (error instanceof errors.ForbiddenError) return 403;
  if (error instanceof errors.NotFoundError) return 404;
  if (error instanceof errors.PayloadTooLargeError) return 413;
  if (error instanceof errors.RateLimitError) return 429;
  return 400;
}

/** SQLSTATE class 22, «data exception»: the value cannot be stored or compared, so the request is at fault. */
const isDataException = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && /^22[0-9A-Z]{3}$/.test(error.code);

/**
 * What an error of PostgreSQL itself means to whoever asked: a clash with another writer, or a value no database can
 * hold. Null for every other error.
 */
export function refusedByDatabase(error: unknown): RefusedError | null {
  if (isBusy(error)) return writeConflict();
  return error instanceof Error && isDataException(error) ? refusedByStatus(400) : null;
}

/**
 * What a thrown value means to the client, or null when it is a failure of ours: then nothing about it may be
 * told, and it must be logged.
 */
export function toRefusedError(error: unknown): RefusedError | null {
  if (error instanceof RefusedError) return error;
  if (!(error instanceof Error)) return null;
  if (error instanceof errors.ApplicationError) {
    return refusedByStatus(statusOfApplicationError(error), error.details);
  }
  if (error.name === 'KnexTimeoutError') {
    return new RefusedError(503, 'Unavailable', textOfStatus(503).text, { headers: { 'Retry-After': '2' } });
  }
  const ofDatabase = refusedByDatabase(error);
  if (ofDatabase) return ofDatabase;
  // What Koa and its parsers throw: a status of the 400s is the client's own mistake.
  if ('status' in error && typeof error.status === 'number' && error.status >= 400 && error.status < 500) {
    return refusedByStatus(error.status);
  }
  return null;
}
