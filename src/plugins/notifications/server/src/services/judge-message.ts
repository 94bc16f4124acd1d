import type { Core } from '@strapi/strapi';
import { installationZone } from '../../../../../shared/time/installation-zone';
import type { DeliveryOutcome } from '../channels/adapter';
import { publishedRow } from '../documents/published-row';
import { type Standing, standingOf } from '../documents/standing';
import { toldUid } from '../documents/told-types';
import { aboutOf } from '../queries/about-of';
import type { ClaimedMessage } from '../queries/claim-message';
import { isAtWork, whatWasLeft } from '../queries/still-told';

type Held = Exclude<DeliveryOutcome, { outcome: 'sent' }>;

const NOT_AT_WORK = 'Получатель больше не работает в панели';

const LEFT = { all: 'Получатель отписался', topic: 'Получатель отписался от этой темы' } as const;

const refused = (reason: string): Held => ({ outcome: 'refused', reason, suppress: false });

const secondsUntil = (moment: Date): number => Math.ceil((moment.getTime() - Date.now()) / 1000);

/**
 * Looks again at what a notification tells of, and at whom it tells: between a publication and its letters lie hours or months, in which the
 * document may be withdrawn, narrowed to some readers, or put off, and its reader may leave.
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

  /** Why its recipient is told nothing any more; null: they are one still. */
  const farewell = async (message: ClaimedMessage): Promise<string | null> => {
    const { recipient_kind, recipient, notification } = message;
    if (recipient_kind === 'staff') return (await isAtWork(strapi, recipient)) ? null : NOT_AT_WORK;
    if (recipient_kind !== 'subscriber') return null;
    const left = await whatWasLeft(strapi, recipient, notification);
    return left && LEFT[left];
  };

  return {
    standing,

    /** Why the message may not leave now; null: it may. */
    async ofMessage(message: ClaimedMessage): Promise<Held | null> {
      const gone = await farewell(message);
      if (gone !== null) return refused(gone);
      const now = await standing(message.notification);
      if (now.kind === 'public') return null;
      if (now.kind === 'gone') return refused('Материал больше не опубликован для всех');
      const reason = 'Материал станет виден всем позже';
      return { outcome: 'retry', reason, afterSeconds: secondsUntil(now.from) };
    },
  };
};
