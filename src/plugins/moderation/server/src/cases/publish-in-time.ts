import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import type { CaseRow } from './case-row';
import { keepBackForRefusal } from './keep-back';
import { onCaseInTime } from './on-case-in-time';
import type { OpenCase } from './open-case';

/** It may be otherwise a moment later, by itself: the job tries again. */
const isPassing = ({ code, headers }: RefusedError): boolean =>
  code === 'PlannedTimeNotCome' || 'Retry-After' in headers;

const isSameVersion = (one: CaseRow, other: CaseRow): boolean =>
  one.round === other.round && one.stage === other.stage;

/**
 * Publishes by the program, when nobody waits for the answer: what refuses the publication for good is told to people and
 * ends the plan. The refusal has undone the transaction, so this is done in the next one, if the version still waits.
 * A fault of ours is thrown, for the job to try again.
 */
export async function publishInTime(
  strapi: Core.Strapi,
  caseId: string,
  publish: (open: OpenCase) => Promise<void>,
): Promise<void> {
  const tried: { row: CaseRow | null } = { row: null };
  try {
    await onCaseInTime(strapi, caseId, async (open) => {
      tried.row = open.row;
      await publish(open);
    });
  } catch (error) {
    const { row } = tried;
    if (!row || !(error instanceof RefusedError) || isPassing(error)) throw error;
    await onCaseInTime(strapi, caseId, async (open) => {
      if (isSameVersion(row, open.row)) await keepBackForRefusal(strapi, open, error);
    });
  }
}
