import type { Core } from '@strapi/strapi';
import type { StepDefinition } from '../../../../../domain/moderation/workflow';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { zoneOf } from '../queries/zone-of';
import { dueAt } from './due-at';

/** Of a version that nobody has to decide about. */
export const NO_STEP = { dueAt: null, claimedBy: null, claimedUntil: null } as const;

/** What a case keeps of a step that begins at `now`: its term, and that nobody was told of it yet. */
export async function beginStep(
  strapi: Core.Strapi,
  trx: Transaction,
  step: StepDefinition,
  organization: string | null,
  now: Date,
): Promise<Readonly<Record<string, unknown>>> {
  return {
    stepStartedAt: now,
    dueAt: dueAt(strapi, now, step, await zoneOf(strapi, trx, organization)),
    remindedAt: null,
    overdueToldAt: null,
    claimedBy: null,
    claimedUntil: null,
  };
}
