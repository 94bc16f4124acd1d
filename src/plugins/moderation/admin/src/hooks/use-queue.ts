import { useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { CaseStage, QueueQuery, QueueView } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import type { ViewQuestion } from '../../../shared/queue-views';
import { useModerationApi } from '../api';

/** What the address of the page keeps, so that a filtered queue can be sent by link. */
export interface QueueAddress {
  page?: string;
  pageSize?: string;
  view?: QueueView;
  stage?: CaseStage | undefined;
  type?: string | undefined;
  organization?: string | undefined;
  author?: string | undefined;
  sort?: QueueQuery['sort'];
  _q?: string | undefined;
  /** The bulk decision whose outcome is shown. */
  bulk?: string | undefined;
}

/** What the queue of an address is asked. */
export function questionOf({
  page,
  pageSize,
  view,
  stage,
  type,
  organization,
  author,
  sort,
  _q,
}: QueueAddress) {
  const text = _q?.slice(0, LIMITS.searchText);
  return {
    page: Number(page) || 1,
    pageSize: Number(pageSize) || 20,
    view: view ?? 'open',
    sort: sort ?? 'dueAt:asc',
    ...(stage ? { stage } : {}),
    ...(type ? { type } : {}),
    ...(organization ? { organization } : {}),
    ...(Number(author) ? { author: Number(author) } : {}),
    ...(text ? { text } : {}),
  } satisfies QueueQuery;
}

/** The address that shows a saved view; what the view does not name is cleared. */
export const addressOf = ({ view, stage, type, organization, author, sort, text }: ViewQuestion) =>
  ({
    ...(view ? { view } : {}),
    ...(sort ? { sort } : {}),
    stage,
    type,
    organization,
    author: author === undefined ? undefined : String(author),
    _q: text,
  }) satisfies QueueAddress;

export function useQueue() {
  const api = useModerationApi();
  const [{ query, rawQuery }, setQuery] = useQueryParams<QueueAddress>();
  // The parsed query is a new object at every render; its text is not.
  const question: QueueQuery = useMemo(() => questionOf(query), [rawQuery]);
  const ask = useCallback((signal: AbortSignal) => api.queue(question, signal), [api, question]);
  const { answer, reload } = useAnswer(ask);
  const change = (next: Partial<QueueAddress>): void => setQuery({ ...next, page: '1' });
  const showBulk = (bulk: string | undefined): void => setQuery({ bulk });
  const isFiltered = Boolean(query.stage || query.type || query.organization || query.author || query._q);
  return { answer, reload, question, change, showBulk, bulk: query.bulk, isFiltered };
}
