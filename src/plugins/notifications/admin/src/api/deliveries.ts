import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type {
  ChannelFigures,
  ChannelState,
  ChannelTest,
  DeliveriesQuery,
  Delivery,
  FiguresQuery,
  ItemAnswer,
  ListAnswer,
  ResendAnswer,
  Suppression,
  TestableChannel,
  Words,
} from '../../../shared/panel';

export interface EventName {
  code: string;
  title: Words;
}

export function useDeliveriesApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const read = async <Answer>(path: string, signal: AbortSignal, params: object = {}): Promise<Answer> =>
      (await get<Answer>(`/notifications/${path}`, { params, signal })).data;
    return {
      list: (query: DeliveriesQuery, signal: AbortSignal) =>
        read<ListAnswer<Delivery>>('deliveries', signal, query),
      figures: async (query: FiguresQuery, signal: AbortSignal) =>
        (await read<ItemAnswer<ChannelFigures[]>>('deliveries/figures', signal, query)).data,
      events: async (signal: AbortSignal) =>
        (await read<ItemAnswer<EventName[]>>('deliveries/events', signal)).data,
      channels: async (signal: AbortSignal) =>
        (await read<ItemAnswer<ChannelState[]>>('channels', signal)).data,
      suppressions: (query: { page?: number; pageSize?: number; text?: string }, signal: AbortSignal) =>
        read<ListAnswer<Suppression>>('suppressions', signal, query),
      resend: async (messages: string[]) =>
        (await post<ItemAnswer<ResendAnswer>>('/notifications/deliveries/resend', { messages })).data.data,
      testChannel: async (channel: TestableChannel) =>
        (await post<ItemAnswer<ChannelTest>>(`/notifications/channels/${channel}/test`, {})).data.data,
      clear: (documentId: string) => post(`/notifications/suppressions/${documentId}/clear`, {}),
    };
  }, [get, post]);
}
