import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { EraseBody } from '../../shared/journal';
import type {
  ArchiveAnswer,
  ArchiveChoices,
  ArchiveQuery,
  KeptContent,
  RestorationAnswer,
  Version,
  VersionsAnswer,
  VersionsQuery,
} from '../../shared/version-contract';

interface One<Item> {
  data: Item;
}

/** The routes of histories and of the archive, as typed calls. */
export function useVersionsApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const ask = async <Answer>(path: string, signal: AbortSignal, params: object = {}): Promise<Answer> =>
      (await get<Answer>(`/audit/${path}`, { params, signal })).data;
    const documentPath = (type: string, documentId: string) => `documents/${type}/${documentId}`;
    return {
      history: (type: string, documentId: string, query: VersionsQuery, signal: AbortSignal) =>
        ask<VersionsAnswer>(`${documentPath(type, documentId)}/versions`, signal, query),
      content: (type: string, documentId: string, signal: AbortSignal) =>
        ask<One<KeptContent>>(`${documentPath(type, documentId)}/content`, signal),
      version: (id: number, signal: AbortSignal) => ask<One<Version>>(`versions/${id}`, signal),
      archive: (query: ArchiveQuery, signal: AbortSignal) => ask<ArchiveAnswer>('archive', signal, query),
      archiveChoices: (signal: AbortSignal) => ask<One<ArchiveChoices>>('archive/choices', signal),
      name: (id: number, name: string) => post(`/audit/versions/${id}/name`, { name }),
      erase: (id: number, body: EraseBody) => post(`/audit/versions/${id}/erase`, body),
      tryRestore: async (id: number) =>
        (await post<RestorationAnswer>(`/audit/versions/${id}/try-restore`, {})).data.data,
      restore: async (id: number, note: string) =>
        (await post<RestorationAnswer>(`/audit/versions/${id}/restore`, { note })).data.data,
    };
  }, [get, post]);
}
