import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import { ACTIVATION_UID } from '../../../shared/ids';
import type { CaseRow } from '../cases/case-row';
import { ACTIVATION_EVENTS } from '../events/activation';
import { remindOfActivationTask } from '../jobs/remind-of-activation';
import { activationOf } from '../queries/activation-of';
import { staffResponsibleFor } from '../queries/responsible-people';
import { ORGANIZATION, tellOfActivation } from './tell-of-activation';

const DAY_MS = 86_400_000;

/**
 * An organisation becomes public for the first time: its people are told, and again after 24 hours where nobody has
 * marked the notice as handled. In the caller's transaction, which holds the lock of the document; later publications
 * find it done.
 */
export async function activate(strapi: Core.Strapi, trx: Transaction, row: CaseRow): Promise<void> {
  const { target_type: type, target_id: organization, target_title: title } = row;
  if (type !== ORGANIZATION || (await activationOf(strapi, organization))) return;
  await strapi.db.query(ACTIVATION_UID).create({ data: { organization } });
  const at = new Date();
  const event = ACTIVATION_EVENTS.activated;
  const to = await staffResponsibleFor(strapi, organization);
  await tellOfActivation(strapi, trx, { event, organization, title, at, to });
  const key = `moderation.remind-of-activation:${organization}`;
  const runAt = new Date(at.getTime() + DAY_MS);
  await enqueue(strapi, remindOfActivationTask, { organization }, { key, runAt });
}
