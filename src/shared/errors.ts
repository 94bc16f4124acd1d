import { errors } from '@strapi/utils';
import type { Path, Refusal, RefusalText } from '../domain/refusal';

/** Statuses of http-contract.md for a request that was understood and is refused. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 411 | 413 | 415 | 422 | 429 | 503;

export interface RefusalOptions {
  /** Reasons bound to fields; empty when the request as a whole is refused. */
  readonly refusals?: readonly Refusal[];
  /** What a client needs to go on, e.g. both versions of a document saved twice. Goes into `details`. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Headers that belong to the refusal, e.g. `Retry-After` in seconds. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The one error a verb, a policy or a middleware throws to refuse. `code` is stable; the sentence is chosen by the
 * caller's language in `global::refusals`, which is why both texts travel with the error.
 *
 * It extends Strapi's own class so that any code that catches those treats a refusal as one of them.
 */
export class RefusedError extends errors.ApplicationError {
  readonly status: RefusalStatus;
  readonly code: string;
  readonly text: RefusalText;
  readonly refusals: readonly Refusal[];
  readonly extra: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: RefusalStatus, code: string, text: RefusalText, options: RefusalOptions = {}) {
    super(text.ru, { code });
    this.status = status;
    this.code = code;
    this.text = text;
    this.refusals = options.refusals ?? [];
    this.extra = options.extra ?? {};
    this.headers = options.headers ?? {};
  }
}

const NAMES: Readonly<Record<RefusalStatus, string>> = {
  400: 'ValidationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  405: 'MethodNotAllowedError',
  409: 'ConflictError',
  410: 'GoneError',
  411: 'LengthRequiredError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
  422: 'ValidationError',
  429: 'RateLimitError',
  503: 'ServiceUnavailableError',
};

export const nameOfStatus = (status: RefusalStatus): string => NAMES[status];

export type RefusalLanguage = keyof RefusalText;

export interface RefusalBody {
  data: null;
  error: {
    status: RefusalStatus;
    name: string;
    message: string;
    details: {
      code: string;
      errors: { path: Path; code: string; message: string }[];
      [key: string]: unknown;
    };
  };
}

/** The answer of http-contract.md in one language. */
export function refusalBody(error: RefusedError, language: RefusalLanguage): RefusalBody {
  return {
    data: null,
    error: {
      status: error.status,
      name: nameOfStatus(error.status),
      message: error.text[language],
      details: {
        ...error.extra,
        code: error.code,
        errors: error.refusals.map(({ path, code, message }) => ({ path, code, message: message[language] })),
      },
    },
  };
}
