import { useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { QueueQuery, QueueView } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { useModerationApi } from '../api';

/** What the address of the page keeps, so that a filtered queue can be sent by link. */
export interface QueueAddress {
  page?: string;
  pageSize?: string;
  view?: QueueView;
  type?: string | undefined;
  sort?: QueueQuery['sort'];
  _q?: string;
}

function questionOf({ page, pageSize, view, type, sort, _q }: QueueAddress): QueueQuery {
  const text = _q?.slice(0, LIMITS.searchText);
  return {
    page: Number(page) || 1,
    pageSize: Number(pageSize) || 20,
    view: view ?? 'open',
    sort: sort ?? 'dueAt:asc',
    ...(type ? { type } : {}),
    ...(text ? { text } : {}),
  };
}

export function useQueue() {
  const api = useModerationApi();
  const [{ query, rawQuery }, setQuery] = useQueryParams<QueueAddress>();
  // The parsed query is a new object at every render; its text is not.
  const question = useMemo(() => questionOf(query), [rawQuery]);
  const ask = useCallback((signal: AbortSignal) => api.queue(question, signal), [api, question]);
  const { answer, reload } = useAnswer(ask);
  const change = (next: Partial<QueueAddress>): void => setQuery({ ...next, page: '1' });
  return { answer, reload, question, change, isFiltered: Boolean(query.type || query._q) };
}
