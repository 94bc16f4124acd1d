import { useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { MembershipsQuery } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { useRegistryApi } from '../api';

/** What the address of the page keeps, so that a filtered list can be sent by link. */
export interface StaffQuery {
  page?: string;
  pageSize?: string;
  organization?: string | undefined;
  user?: string | undefined;
  _q?: string;
}

function questionOf({ page, pageSize, organization, user, _q }: StaffQuery): MembershipsQuery {
  const text = _q?.slice(0, LIMITS.searchText);
  return {
    page: Number(page) || 1,
    pageSize: Number(pageSize) || 20,
    ...(organization ? { organization } : {}),
    ...(Number(user) ? { user: Number(user) } : {}),
    ...(text ? { text } : {}),
  };
}

export function useStaff() {
  const api = useRegistryApi();
  const [{ query, rawQuery }, setQuery] = useQueryParams<StaffQuery>();
  // The parsed query is a new object at every render; its text is not.
  const question = useMemo(() => questionOf(query), [rawQuery]);
  const ask = useCallback((signal: AbortSignal) => api.memberships(question, signal), [api, question]);
  const { answer, reload } = useAnswer(ask);
  const filter = (change: Partial<StaffQuery>): void => setQuery({ ...change, page: '1' });
  return { answer, reload, query, filter, isFiltered: Boolean(query.organization || query.user || query._q) };
}
