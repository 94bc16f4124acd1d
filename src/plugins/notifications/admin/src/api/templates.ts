import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { EventOfTemplates, ItemAnswer, Preview, Template, TemplateText } from '../../../shared/panel';

export function useTemplatesApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const act = async <Answer>(event: string, channel: string, verb: string, body: object): Promise<Answer> =>
      (await post<ItemAnswer<Answer>>(`/notifications/templates/${event}/${channel}/${verb}`, body)).data
        .data;
    return {
      list: async (signal: AbortSignal) =>
        (await get<ItemAnswer<EventOfTemplates[]>>('/notifications/templates', { signal })).data.data,
      one: async (event: string, channel: string, signal: AbortSignal) =>
        (await get<ItemAnswer<Template>>(`/notifications/templates/${event}/${channel}`, { signal })).data
          .data,
      preview: (event: string, channel: string, text: TemplateText) =>
        act<Preview>(event, channel, 'preview', text),
      save: (event: string, channel: string, text: TemplateText) =>
        act<Template>(event, channel, 'save', text),
      reset: (event: string, channel: string) => act<Template>(event, channel, 'reset', {}),
      test: (event: string, channel: string, text: TemplateText) =>
        act<{ address: string | null }>(event, channel, 'test', text),
    };
  }, [get, post]);
}
