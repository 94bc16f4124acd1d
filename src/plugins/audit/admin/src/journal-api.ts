import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { NamedActor } from '../../shared/actor-ref';
import type {
  Choice,
  EraseBody,
  JournalDetails,
  JournalExport,
  JournalFilters,
  JournalPage,
  JournalQuery,
  OwnExport,
} from '../../shared/journal';

interface ChoiceQuery {
  text?: string;
  /** Comes with its name whatever is typed. */
  chosen?: string;
}

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
      actors: (query: ChoiceQuery & { kind?: NamedActor }, signal: AbortSignal) =>
        ask<Item<Choice[]>>('actors', query, signal),
      organizations: (query: ChoiceQuery, signal: AbortSignal) =>
        ask<Item<Choice[]>>('organizations', query, signal),
      types: (signal: AbortSignal) => ask<Item<Choice[]>>('types', {}, signal),
      actions: (signal: AbortSignal) => ask<Item<string[]>>('actions', {}, signal),
      erase: (id: number, body: EraseBody) => post(`/audit/entries/${id}/erase`, body),
      exportEntries: async (filters: JournalFilters) =>
        (await post<Item<JournalExport>>('/audit/exports', filters)).data.data,
      exports: (signal: AbortSignal) => ask<Item<OwnExport[]>>('exports', {}, signal),
      exportFile: async (id: string) =>
        (await get<Blob>(`/audit/exports/${id}/file`, { responseType: 'blob' })).data,
    };
  }, [get, post]);
}
