import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { pluginApi } from '../../../../../shared/plugin-api';
import { peopleOfRoles } from '../../../../../shared/staff/people-of-roles';
import { ACTIONS, PLUGIN_ID } from '../../../shared/ids';
import { DIFFERENCE_EVENTS } from '../events/differences';
import { peopleWhoMay } from '../queries/people-who-may';

const NAMED = 5;

/** Marks them in the statement that counts them. */
const TAKE = `
with told as (
  update moderation_cases set differs_told_at = now()
  where stage = 'published' and differs_since is not null and differs_told_at is null
  returning target_title
)
select count(*)::int as count, (array_agg(target_title order by target_title))[1:${NAMED}] as titles from told`;

interface Told {
  readonly count: number;
  readonly titles: string[] | null;
}

/**
 * One notice of all that was found and not told of yet, to the administrators and the heads of the moderators. What is
 * told and that it is told are one transaction: after a broken run the next one tells.
 */
export async function tellOfDifferences(strapi: Core.Strapi): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    // One after another: the second of two at once finds nothing left.
    await trx.raw("select pg_advisory_xact_lock(hashtext('moderation_differences'))");
    const heads = await peopleWhoMay(strapi, ACTIONS.assign);
    const people = new Set([...heads, ...(await peopleOfRoles(strapi, ['strapi-super-admin']))]);
    if (people.size === 0) return;
    const { rows }: { rows: Told[] } = await trx.raw(TAKE);
    const { count, titles } = rows[0] ?? { count: 0, titles: null };
    if (count === 0) return;
    strapi.log.warn(`What is public differs from what was approved: ${count}`);
    const named = (titles ?? []).map((title) => `– ${title}`);
    await pluginApi(strapi, 'notifications').notify({
      event: DIFFERENCE_EVENTS.found,
      recipients: [...people].map((userId) => ({ kind: 'staff', userId })),
      data: { count: String(count), text: [...named, ...(count > NAMED ? ['– …'] : [])].join('\n') },
      link: `/plugins/${PLUGIN_ID}?view=differing`,
      organization: null,
    });
  });
}
