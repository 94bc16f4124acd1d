import type { Core } from '@strapi/strapi';
import { installationZone } from '../../../../../shared/time/installation-zone';
import { SUBSCRIPTION_UID } from '../../../shared/ids';
import type { DeliveryOutcome } from '../channels/adapter';
import { publishedRow } from '../documents/published-row';
import { type Standing, standingOf } from '../documents/standing';
import { toldUid } from '../documents/told-types';
import { aboutOf } from '../queries/about-of';
import type { ClaimedMessage } from '../queries/claim-message';

type Held = Exclude<DeliveryOutcome, { outcome: 'sent' }>;

const refused = (reason: string): Held => ({ outcome: 'refused', reason, suppress: false });

const secondsUntil = (moment: Date): number => Math.ceil((moment.getTime() - Date.now()) / 1000);

/**
 * Looks again at what a notification tells of: between a publication and its letters lie hours or months, in which the
 * document may be withdrawn, narrowed to some readers, or put off.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Of one that tells of no document nothing can change. */
  const standing = async (notification: string): Promise<Standing> => {
    const about = await aboutOf(strapi, notification);
    if (!about) return { kind: 'public' };
    const uid = toldUid(about.type);
    if (!uid) return { kind: 'gone' };
    const row = await publishedRow(strapi, uid, about.documentId);
    return standingOf(row, new Date(), installationZone(strapi));
  };

  const hasLeft = async ({ recipient_kind, recipient }: ClaimedMessage): Promise<boolean> => {
    if (recipient_kind !== 'subscriber') return false;
    const where = { documentId: recipient, stage: 'active' };
    return (await strapi.db.query(SUBSCRIPTION_UID).count({ where })) === 0;
  };

  return {
    standing,

    /** Why the message may not leave now; null: it may. */
    async ofMessage(message: ClaimedMessage): Promise<Held | null> {
      if (await hasLeft(message)) return refused('Получатель отписался');
      const now = await standing(message.notification);
      if (now.kind === 'public') return null;
      if (now.kind === 'gone') return refused('Материал больше не опубликован для всех');
      const reason = 'Материал станет виден всем позже';
      return { outcome: 'retry', reason, afterSeconds: secondsUntil(now.from) };
    },
  };
};
