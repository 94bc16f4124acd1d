import type { Core } from '@strapi/strapi';
import {
  awaitedRequest,
  reasonsAgainstResend,
  resendAt,
} from '../../../../../domain/moderation/contact-data';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { AwaitedContacts } from '../../../shared/contacts';
import { ORGANIZATION } from '../activation/tell-of-activation';
import type { Actor } from '../cases/actor';
import type { Target } from '../cases/target';
import type { Content } from '../content/read-content';
import { contactStanding } from './contact-standing';
import { resenderOf } from './resender-of';

/** The letter the version of an organisation waits for, as the panel shows it; null where it waits for none. */
export async function awaitedContacts(
  strapi: Core.Strapi,
  trx: Transaction,
  actor: Actor,
  { uid, documentId }: Target,
  content: Content,
): Promise<AwaitedContacts | null> {
  if (uid !== ORGANIZATION) return null;
  const standing = await contactStanding(trx, documentId, content);
  const request = awaitedRequest(standing);
  if (!request) return null;
  const now = new Date();
  return {
    organization: documentId,
    email: request.email,
    phone: request.phone,
    expiresAt: request.expiresAt.toISOString(),
    isExpired: request.expiresAt <= now,
    resendAt: resendAt(request).toISOString(),
    resend: reasonsAgainstResend(standing, await resenderOf(strapi, actor, documentId), now),
  };
}
