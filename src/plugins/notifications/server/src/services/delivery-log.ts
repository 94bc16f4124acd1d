import type { Core } from '@strapi/strapi';
import { eventsOf } from '../../../../../shared/notifications/event-registry';
import type { EventDefinition } from '../../../shared/contract';
import { SUPPRESSION_UID } from '../../../shared/ids';
import type { ChannelFigures, ChannelState, Delivery, ListAnswer, Suppression } from '../../../shared/panel';
import { allAdapters } from '../channels';
import { channelFigures } from '../queries/channel-figures';
import { deliveriesPage } from '../queries/deliveries';
import { listAnswer, pageWindow } from '../queries/page';
import type { DeliveriesQuestion, FiguresQuestion, SuppressionsQuestion } from '../validation/deliveries';

/** What left, what did not and why: the page «Доставка». */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async deliveries(question: DeliveriesQuestion): Promise<ListAnswer<Delivery>> {
    const { deliveries, total } = await deliveriesPage(strapi, question);
    return listAnswer(deliveries, total, question);
  },

  figures(question: FiguresQuestion): Promise<ChannelFigures[]> {
    return channelFigures(strapi, question);
  },

  channels(): ChannelState[] {
    const hasMailServer: boolean = strapi.config.get('notifications.hasMailServer', false);
    return allAdapters().map((adapter) => ({
      channel: adapter.channel,
      missing: adapter.available(strapi),
      isOutbox: adapter.channel === 'email' && !hasMailServer,
    }));
  },

  events(): Pick<EventDefinition, 'code' | 'title'>[] {
    return [...eventsOf(strapi).values()].map(({ code, title }) => ({ code, title }));
  },

  async suppressions(question: SuppressionsQuestion): Promise<ListAnswer<Suppression>> {
    const [rows, total] = await strapi.db.query(SUPPRESSION_UID).findWithCount({
      select: ['documentId', 'channel', 'address', 'reason', 'createdAt'],
      where: question.text ? { address: { $containsi: question.text } } : {},
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...pageWindow(question),
    });
    const suppressions = rows.map(
      ({ documentId, channel, address, reason, createdAt }): Suppression => ({
        documentId,
        channel,
        address,
        reason,
        createdAt: new Date(createdAt).toISOString(),
      }),
    );
    return listAnswer(suppressions, total, question);
  },
});
