import { useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { LIMITS } from '../../../shared/ids';
import type { ArchiveQuery } from '../../../shared/version-contract';
import { useVersionsApi } from '../versions-api';

/** What the address of the page keeps. Days as the person's calendar has them: `YYYY-MM-DD`. */
export interface ArchiveFilter {
  page?: string;
  pageSize?: string;
  _q?: string;
  type?: string | undefined;
  organization?: string | undefined;
  person?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Midnight at the beginning of the day where the person is, `days` later. */
function midnight(day: string, days: number): string | undefined {
  const start = new Date(`${day}T00:00`);
  if (Number.isNaN(start.getTime())) return undefined;
  start.setDate(start.getDate() + days);
  return start.toISOString();
}

function questionOf({
  page,
  pageSize,
  _q,
  type,
  organization,
  person,
  from,
  to,
}: ArchiveFilter): ArchiveQuery {
  const text = _q?.slice(0, LIMITS.searchText);
  const [start, end] = [from && midnight(from, 0), to && midnight(to, 1)];
  return {
    page: Number(page) || 1,
    pageSize: Number(pageSize) || 20,
    ...(text ? { text } : {}),
    ...(type ? { type } : {}),
    ...(organization ? { organization } : {}),
    ...(Number(person) ? { person: Number(person) } : {}),
    ...(start ? { from: start } : {}),
    ...(end ? { to: end } : {}),
  };
}

export function useArchive() {
  const api = useVersionsApi();
  const [{ query, rawQuery }, setQuery] = useQueryParams<ArchiveFilter>();
  // The parsed query is a new object at every render; its text is not.
  const question = useMemo(() => questionOf(query), [rawQuery]);
  const { answer, reload } = useAnswer(
    useCallback((signal: AbortSignal) => api.archive(question, signal), [api, question]),
  );
  const choices = useAnswer(useCallback((signal: AbortSignal) => api.archiveChoices(signal), [api]));
  const { _q, type, organization, person, from, to } = query;
  return {
    answer,
    reload,
    query,
    choices: choices.answer.data?.data ?? { types: [], organizations: [], people: [] },
    filter: (change: Partial<ArchiveFilter>): void => setQuery({ ...change, page: '1' }),
    isFiltered: [_q, type, organization, person, from, to].some(Boolean),
  };
}
