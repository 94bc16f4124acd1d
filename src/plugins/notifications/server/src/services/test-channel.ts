import type { Core } from '@strapi/strapi';
import type { ChannelTest, TestableChannel } from '../../../shared/panel';
import { adapterOf } from '../channels';
import { channelTestEvent } from '../events/channel-test';
import { newId } from '../queries/new-id';
import { ownDestination } from '../recipients/own-destination';

const MOST_MS = 30_000;

/**
 * Sends one message by the channel to the person who asks, now, and tells what the other side answered. Past the queue and
 * the log: whoever sets a channel up wants the answer, not another attempt later.
 * @throws RefusedError 422 `ChannelUnavailable`, `NoAddressForChannel`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run({ userId }: { userId: number }, channel: TestableChannel): Promise<ChannelTest> {
    const { recipient, address } = await ownDestination(strapi, userId, channel);
    const { subject, text } = channelTestEvent.texts.default;
    const message = {
      documentId: newId(),
      copy: 0,
      event: channelTestEvent,
      recipient,
      address,
      subject,
      text,
      data: {},
      link: null,
      organization: null,
      unsubscribeUrl: null,
      isTracked: false,
      attempt: 1,
    };
    const outcome = await adapterOf(channel)?.deliver(strapi, message, AbortSignal.timeout(MOST_MS));
    if (!outcome) throw new Error(`No adapter of ${channel}`);
    const isSent = outcome.outcome === 'sent';
    return {
      isSent,
      // Of a browser nobody knows the number.
      address: channel === 'web-push' ? null : address,
      reason: isSent ? null : outcome.reason,
    };
  },
});
