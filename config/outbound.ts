import type { Core } from '@strapi/strapi';
import { allowedAddresses } from '../src/shared/http/allowed-addresses';

/** Requests to addresses that users write: links in texts, webhooks. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  isAllowed: allowedAddresses(env('OUTBOUND_ALLOWED', '')),
});
