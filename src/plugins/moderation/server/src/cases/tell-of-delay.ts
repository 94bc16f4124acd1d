import type { Core } from '@strapi/strapi';
import { LATE_AFTER_MS } from '../../../../../domain/moderation/expiry';
import { momentText } from '../../../../../domain/time/moment-text';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { peopleOfRoles } from '../../../../../shared/staff/people-of-roles';
import { CASE_EVENTS } from '../events/cases';
import { zoneOf } from '../queries/zone-of';
import type { CaseRow } from './case-row';
import { tellOfCase } from './tell-of-case';

/** What was to happen at `planned` and happens now: whoever submitted it and the moderators are told of a delay. */
export async function tellOfDelay(
  strapi: Core.Strapi,
  trx: Transaction,
  row: CaseRow,
  { planned, what }: { planned: Date; what: 'Публикация' | 'Снятие с публикации' },
): Promise<void> {
  const now = new Date();
  if (now.getTime() - planned.getTime() <= LATE_AFTER_MS) return;
  const zone = await zoneOf(strapi, trx, row.organization);
  const text = `${what}: назначено на ${momentText(planned, zone)}, выполнено ${momentText(now, zone)}.`;
  strapi.log.warn(`Late: case ${row.document_id}, planned for ${planned.toISOString()}`);
  const people = await peopleOfRoles(strapi, ['moderator']);
  await tellOfCase(strapi, row, {
    event: CASE_EVENTS.late,
    to: [...new Set([...people, ...(row.submitted_by === null ? [] : [row.submitted_by])])],
    person: null,
    text,
    leadsTo: 'document',
    key: `moderation.late:${row.document_id}:${planned.getTime()}`,
  });
}
