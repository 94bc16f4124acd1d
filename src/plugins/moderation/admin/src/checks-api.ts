import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { CaseChecks } from '../../shared/checks';
import type { CheckReport } from '../../shared/contract';

type Item<Data> = { data: Data };

/** The routes of the checks, as typed calls. They reject with the panel's own error of a refused request. */
export function useChecksApi() {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      check: async (type: string, id: string): Promise<CheckReport> =>
        (await post<Item<CheckReport>>(`/moderation/documents/${type}/${id}/check`, {})).data.data,
      ofCase: async (id: string, signal: AbortSignal): Promise<CaseChecks> =>
        (await get<Item<CaseChecks>>(`/moderation/cases/${id}/checks`, { signal })).data.data,
      rerun: (id: string) => post<Item<CaseChecks>>(`/moderation/cases/${id}/check`, {}),
    }),
    [get, post],
  );
}
