import type { Core } from '@strapi/strapi';
import { MESSAGE_UID } from '../../../shared/ids';
import type { InboxItem, ListAnswer } from '../../../shared/panel';
import { listAnswer, pageWindow } from '../queries/page';
import type { InboxQuestion } from '../validation/inbox';

const FIELDS = ['documentId', 'event', 'subject', 'text', 'link', 'createdAt', 'readAt'];

const iso = (moment: string | null): string | null => moment && new Date(moment).toISOString();

/** What one panel user was told in the panel; of anybody else's nothing is found. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const ownOf = (userId: number) => ({
    recipient: String(userId),
    recipientKind: 'staff',
    channel: 'inbox',
    stage: { $ne: 'queued' },
  });
  const messages = () => strapi.db.query(MESSAGE_UID);

  return {
    async list(userId: number, question: InboxQuestion): Promise<ListAnswer<InboxItem>> {
      const where = { ...ownOf(userId), ...(question.unread ? { readAt: null } : {}) };
      const [rows, total] = await messages().findWithCount({
        select: FIELDS,
        where,
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        ...pageWindow(question),
      });
      const items = rows.map(
        ({ documentId, event, subject, text, link, createdAt, readAt }): InboxItem => ({
          documentId,
          event,
          subject: subject ?? '',
          text: text ?? '',
          link,
          createdAt: new Date(createdAt).toISOString(),
          readAt: iso(readAt),
        }),
      );
      return listAnswer(items, total, question);
    },

    countUnread(userId: number): Promise<number> {
      return messages().count({ where: { ...ownOf(userId), readAt: null } });
    },

    /** Reading again, or another's message, changes nothing. */
    async markRead(userId: number, documentId: string): Promise<void> {
      await messages().updateMany({
        where: { ...ownOf(userId), documentId, readAt: null },
        data: { readAt: new Date() },
      });
    },

    async markAllRead(userId: number): Promise<void> {
      await messages().updateMany({
        where: { ...ownOf(userId), readAt: null },
        data: { readAt: new Date() },
      });
    },
  };
};
