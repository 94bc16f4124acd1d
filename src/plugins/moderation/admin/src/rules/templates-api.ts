import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { PublicationTemplate } from '../../../../../domain/checks/templates/template';
import type { WordListOwner } from '../../../shared/policy';
import type { StartBody, TemplatesAnswer } from '../../../shared/templates';

type Item<Data> = { data: Data };

/** The routes of the publication templates, as typed calls. */
export function useTemplatesApi() {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      list: async (signal: AbortSignal): Promise<TemplatesAnswer> =>
        (await get<Item<TemplatesAnswer>>('/moderation/templates', { signal })).data.data,
      owners: async (signal: AbortSignal): Promise<WordListOwner[]> =>
        (await get<Item<WordListOwner[]>>('/moderation/words/organizations', { signal })).data.data,
      save: (template: PublicationTemplate) => post('/moderation/templates', template),
      remove: (code: string) => post(`/moderation/templates/${code}/remove`, {}),
      start: async (code: string, body: StartBody): Promise<{ type: string; documentId: string }> =>
        (await post<Item<{ type: string; documentId: string }>>(`/moderation/templates/${code}/start`, body))
          .data.data,
    }),
    [get, post],
  );
}
