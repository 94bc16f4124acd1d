import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { workPlaces } from '../../../../../shared/staff/work-places';
import type { Ability } from '../../../../../shared/strapi-services';
import { JOURNAL_ACTIONS } from '../../../shared/ids';
import type { Visible } from '../queries/journal-conditions';

interface RequestOfStaff {
  state: { user?: { id?: unknown }; userAbility?: Ability };
}

/** Everything for those who read the whole journal, the entries of own organisations for the others. */
export async function visibleTo(strapi: Core.Strapi, ctx: RequestOfStaff): Promise<Visible> {
  if (ctx.state.userAbility?.can(JOURNAL_ACTIONS.readWhole) === true) return null;
  return workPlaces(strapi).organizationsOf(actorOf(ctx).userId);
}
