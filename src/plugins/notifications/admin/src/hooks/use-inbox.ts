import { useCallback, useEffect } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { InboxItem, InboxQuery } from '../../../shared/panel';
import { useInboxApi } from '../api/inbox';
import { unread } from '../live/unread';
import { useUnread } from './use-unread';

/** The list, asked again whenever the number of unread ones has changed: by us, in another tab, by something new. */
export function useInbox({ page = 1, pageSize = 20, unread: only }: InboxQuery) {
  const { list, markRead, markAllRead } = useInboxApi();
  const count = useUnread();
  const ask = useCallback(
    (signal: AbortSignal) => list({ page, pageSize, ...(only ? { unread: only } : {}) }, signal),
    [list, page, pageSize, only],
  );
  const { answer, reload } = useAnswer(ask);

  useEffect(() => {
    if (count !== null) reload();
  }, [count, reload]);

  const read = async (item: InboxItem): Promise<void> => {
    if (item.readAt === null) await markRead(item.documentId);
    unread.refresh();
  };
  const readAll = async (): Promise<void> => {
    await markAllRead();
    unread.refresh();
  };
  return { answer, count: count ?? 0, read, readAll };
}
