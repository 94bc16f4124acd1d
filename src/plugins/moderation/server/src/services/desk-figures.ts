import type { Core } from '@strapi/strapi';
import type { DeskFigures } from '../../../shared/materials';
import { figuresByDay } from '../queries/desk-figures';
import { queueCounters } from '../queries/queue-counters';

/** What a moderator sees at a glance. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(me: number): Promise<DeskFigures> {
    const { free, mine, overdue } = await queueCounters(strapi, me);
    return { free, mine, overdue, days: await figuresByDay(strapi) };
  },
});
