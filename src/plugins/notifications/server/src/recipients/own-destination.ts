import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import type { Channel } from '../../../shared/contract';
import { BROWSER_UID, CONTACT_UID } from '../../../shared/ids';
import { adapterOf } from '../channels';
import type { Destination } from './destination';

const noAddress = {
  ru: 'Этим каналом вам пока нельзя написать: укажите и подтвердите свой адрес на странице «Настройки уведомлений».',
  en: 'You cannot be reached by this channel yet: give and confirm your address on the page «Notification settings».',
};

const unknownChannel = { ru: 'Такого канала нет.', en: 'There is no such channel.' };

/** Where a panel user is reached by the channel, whatever they chose to be told of; undefined: nowhere yet. */
async function addressOf(
  strapi: Core.Strapi,
  user: { readonly id: number; readonly email: string },
  channel: Channel,
): Promise<string | null | undefined> {
  if (channel === 'inbox') return null;
  if (channel === 'email') return user.email;
  if (channel === 'web-push') {
    const [newest] = await strapi.db
      .query(BROWSER_UID)
      .findMany({ where: { userId: user.id }, orderBy: { id: 'desc' }, limit: 1 });
    return newest?.documentId;
  }
  const contact = await strapi.db
    .query(CONTACT_UID)
    .findOne({ where: { userId: user.id, channel, confirmedAt: { $notNull: true } } });
  return contact?.address;
}

/**
 * A panel user as the receiver of a test.
 * @throws RefusedError 422 `ChannelUnavailable` with what is missing, `NoAddressForChannel`
 */
export async function ownDestination(
  strapi: Core.Strapi,
  userId: number,
  channel: Channel,
): Promise<Destination> {
  const adapter = adapterOf(channel);
  const missing = adapter ? adapter.available(strapi) : unknownChannel;
  if (missing !== null) throw new RefusedError(422, 'ChannelUnavailable', missing);
  const user = await strapi.db
    .query('admin::user')
    .findOne({ select: ['id', 'email', 'firstname', 'lastname'], where: { id: userId } });
  const address = user ? await addressOf(strapi, user, channel) : undefined;
  if (address === undefined) throw new RefusedError(422, 'NoAddressForChannel', noAddress);
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ') || null;
  return { channel, recipient: { kind: 'staff', id: String(userId), name }, address };
}
