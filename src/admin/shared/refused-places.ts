import type { FetchError } from '@strapi/strapi/admin';
import type { Path } from '../../domain/refusal';

/** Something the server has against a value, and where it stands; the sentence is in the language of the panel. */
export interface RefusedPlace {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** The reasons bound to places in the answer to a refused request; none where it was refused as a whole. */
export function refusedPlaces(error: FetchError): readonly RefusedPlace[] {
  const details: unknown = error.response?.data?.error?.details;
  if (typeof details !== 'object' || details === null || !('errors' in details)) return [];
  return Array.isArray(details.errors) ? details.errors : [];
}
