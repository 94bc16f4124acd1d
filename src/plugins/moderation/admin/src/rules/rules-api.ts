import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { LinksAnswer, LinksQuery } from '../../../shared/links';
import type {
  AddWordBody,
  ChangePolicyBody,
  OwnWord,
  PolicyAnswer,
  PolicyVersion,
  PolicyVersionAnswer,
  WordListOwner,
} from '../../../shared/policy';

type Item<Data> = { data: Data };

/** The routes of the policy and of the word lists, as typed calls. */
export function useRulesApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const read = async <Data>(path: string, signal: AbortSignal, params = {}): Promise<Data> =>
      (await get<Item<Data>>(`/moderation/${path}`, { signal, params })).data.data;
    return {
      policy: (signal: AbortSignal) => read<PolicyAnswer>('policy', signal),
      versions: (signal: AbortSignal) => read<PolicyVersion[]>('policy/versions', signal),
      version: (version: number, signal: AbortSignal) =>
        read<PolicyVersionAnswer>(`policy/versions/${version}`, signal),
      change: (body: ChangePolicyBody) => post('/moderation/policy/change', body),
      links: async (params: LinksQuery, signal: AbortSignal): Promise<LinksAnswer> =>
        (await get<LinksAnswer>('/moderation/links', { params, signal })).data,
      linksFile: async ({ page: _page, pageSize: _size, ...params }: LinksQuery): Promise<Blob> =>
        (await get<Blob>('/moderation/links/file', { params, responseType: 'blob' })).data,
      owners: (signal: AbortSignal) => read<WordListOwner[]>('words/organizations', signal),
      words: (organization: string, signal: AbortSignal) =>
        read<OwnWord[]>('words', signal, { organization }),
      addWord: (body: AddWordBody) => post('/moderation/words', body),
      removeWord: (id: string) => post(`/moderation/words/${id}/remove`, {}),
    };
  }, [get, post]);
}
