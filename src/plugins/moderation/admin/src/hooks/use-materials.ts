import { useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { CaseStage } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import type { MaterialScope, MaterialsQuery } from '../../../shared/materials';
import { useModerationApi } from '../api';

/** What the address of the page keeps. */
export interface MaterialsAddress {
  page?: string;
  pageSize?: string;
  scope?: MaterialScope;
  stage?: CaseStage | undefined;
  type?: string | undefined;
  _q?: string;
}

function questionOf({ page, pageSize, scope, stage, type, _q }: MaterialsAddress): MaterialsQuery {
  const text = _q?.slice(0, LIMITS.searchText);
  return {
    page: Number(page) || 1,
    pageSize: Number(pageSize) || 20,
    scope: scope ?? 'mine',
    ...(stage ? { stage } : {}),
    ...(type ? { type } : {}),
    ...(text ? { text } : {}),
  };
}

export function useMaterials() {
  const api = useModerationApi();
  const [{ query, rawQuery }, setQuery] = useQueryParams<MaterialsAddress>();
  // The parsed query is a new object at every render; its text is not.
  const question = useMemo(() => questionOf(query), [rawQuery]);
  const ask = useCallback((signal: AbortSignal) => api.materials(question, signal), [api, question]);
  const { answer } = useAnswer(ask);
  const change = (next: Partial<MaterialsAddress>): void => setQuery({ ...next, page: '1' });
  return { answer, question, change, isFiltered: Boolean(query.stage || query.type || query._q) };
}
