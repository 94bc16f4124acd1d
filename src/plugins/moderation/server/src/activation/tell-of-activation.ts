import type { Core } from '@strapi/strapi';
import { momentText } from '../../../../../domain/time/moment-text';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { ACTIVATION_EVENTS } from '../events/activation';
import { zoneOf } from '../queries/zone-of';
import { publicAddress } from './public-address';

export const ORGANIZATION = 'api::organization.organization';

interface Telling {
  readonly event: (typeof ACTIVATION_EVENTS)[keyof typeof ACTIVATION_EVENTS];
  readonly organization: string;
  readonly title: string;
  readonly at: Date;
  /** ids of panel users. */
  readonly to: readonly number[];
}

/** One notification of each kind for an organisation has this key. */
export const activationKey = (event: Telling['event'], organization: string): string =>
  `${event}:${organization}`;

/** Tells people where the page is and what to look at, in the caller's transaction. */
export async function tellOfActivation(
  strapi: Core.Strapi,
  trx: Transaction,
  { event, organization, title, at, to }: Telling,
): Promise<void> {
  await pluginApi(strapi, 'notifications').notify({
    event,
    recipients: to.map((userId) => ({ kind: 'staff', userId })),
    data: {
      title,
      address: publicAddress(strapi, organization),
      at: momentText(at, await zoneOf(strapi, trx, organization)),
    },
    link: `/content-manager/collection-types/${ORGANIZATION}/${organization}`,
    organization,
    key: activationKey(event, organization),
  });
}
