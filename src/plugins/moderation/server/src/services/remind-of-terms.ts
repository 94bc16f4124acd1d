import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { tellOfCase } from '../cases/tell-of-case';
import { CASE_EVENTS } from '../events/cases';
import { overdueCases } from '../queries/overdue-cases';
import { peopleOfRoles } from '../queries/people-of-role';

/**
 * Tells the moderators, and the registry's administrators above them, of reviews whose term has passed: once a
 * submission, by the key of the notification.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const overdue = await overdueCases(trx);
      if (overdue.length === 0) return;
      const to = await peopleOfRoles(strapi, ['moderator', 'registry-admin']);
      for (const row of overdue) {
        const key = `moderation.overdue:${row.document_id}:${row.round}`;
        const text = row.claimed_by === null ? 'Никто не взял его в работу.' : 'Он взят в работу.';
        await tellOfCase(strapi, row, {
          event: CASE_EVENTS.overdue,
          to,
          person: null,
          text,
          leadsTo: 'case',
          key,
        });
      }
    });
  },
});
