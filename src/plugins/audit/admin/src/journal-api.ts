import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type {
  Choice,
  EraseBody,
  JournalDetails,
  JournalExport,
  JournalFilters,
  JournalPage,
  JournalQuery,
} from '../../shared/journal';

interface Item<Data> {
  data: Data;
}

/** The routes of the journal, as typed calls. They reject with the panel's own error of a refused request. */
export function useJournalApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const ask = async <Data>(path: string, params: object, signal: AbortSignal): Promise<Data> =>
      (await get<Data>(`/audit/${path}`, { params, signal })).data;
    return {
      entries: (query: JournalQuery, signal: AbortSignal) => ask<JournalPage>('entries', query, signal),
      entry: (id: number, signal: AbortSignal) => ask<Item<JournalDetails>>(`entries/${id}`, {}, signal),
      people: (text: string, signal: AbortSignal) => ask<Item<Choice[]>>('people', { text }, signal),
      organizations: (text: string, signal: AbortSignal) =>
        ask<Item<Choice[]>>('organizations', { text }, signal),
      actions: (signal: AbortSignal) => ask<Item<string[]>>('actions', {}, signal),
      erase: (id: number, body: EraseBody) => post(`/audit/entries/${id}/erase`, body),
      exportEntries: async (filters: JournalFilters) =>
        (await post<Item<JournalExport>>('/audit/exports', filters)).data.data,
      exportState: (id: string, signal: AbortSignal) => ask<Item<JournalExport>>(`exports/${id}`, {}, signal),
      exportFile: async (id: string) =>
        (await get<Blob>(`/audit/exports/${id}/file`, { responseType: 'blob' })).data,
    };
  }, [get, post]);
}
