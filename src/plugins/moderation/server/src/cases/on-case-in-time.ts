import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import { type OpenCase, onCase } from './open-case';

/** `onCase` for work that was planned long before: a document that was deleted meanwhile needs none. */
export async function onCaseInTime(
  strapi: Core.Strapi,
  caseId: string,
  work: (open: OpenCase) => Promise<void>,
): Promise<void> {
  try {
    await onCase(strapi, caseId, work);
  } catch (error) {
    if (!(error instanceof RefusedError && error.code === 'CaseNotFound')) throw error;
  }
}
