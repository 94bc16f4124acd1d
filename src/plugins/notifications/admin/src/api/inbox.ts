import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { InboxItem, InboxQuery, InboxSummary, ItemAnswer, ListAnswer } from '../../../shared/panel';

export function useInboxApi() {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      list: async (params: InboxQuery, signal: AbortSignal) =>
        (await get<ListAnswer<InboxItem>>('/notifications/inbox', { params, signal })).data,
      countUnread: async () =>
        (await get<ItemAnswer<InboxSummary>>('/notifications/inbox/summary')).data.data.unread,
      markRead: (documentId: string) => post(`/notifications/inbox/${documentId}/read`, {}),
      markAllRead: () => post('/notifications/inbox/read-all', {}),
    }),
    [get, post],
  );
}
