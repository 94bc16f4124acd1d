import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { ItemAnswer } from '../../../shared/panel';
import type {
  OrganizationName,
  PickerQuery,
  Webhook,
  WebhookBody,
  WebhookResult,
  WebhookSecret,
} from '../../../shared/webhooks';
import type { EventName } from './deliveries';

export function useWebhooksApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const read = async <Item>(path: string, signal: AbortSignal): Promise<Item> =>
      (await get<ItemAnswer<Item>>(`/notifications/webhooks${path}`, { signal })).data.data;
    const act = async <Item>(path: string, body: object = {}): Promise<Item> =>
      (await post<ItemAnswer<Item>>(`/notifications/webhooks${path}`, body)).data.data;
    return {
      list: (signal: AbortSignal) => read<Webhook[]>('', signal),
      events: (signal: AbortSignal) => read<EventName[]>('/events', signal),
      organizations: async (params: PickerQuery, signal: AbortSignal) =>
        (await get<{ data: OrganizationName[] }>('/notifications/webhooks/organizations', { params, signal }))
          .data,
      add: (body: WebhookBody) => act<WebhookSecret>('', body),
      change: (documentId: string, body: WebhookBody) => act<Webhook>(`/${documentId}/change`, body),
      rotate: (documentId: string) => act<WebhookSecret>(`/${documentId}/rotate-secret`),
      test: (documentId: string) => act<WebhookResult>(`/${documentId}/test`),
      remove: (documentId: string) => act<null>(`/${documentId}/remove`),
    };
  }, [get, post]);
}
