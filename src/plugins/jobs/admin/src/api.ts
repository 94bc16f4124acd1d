import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { DiscardBody, ItemAnswer, JobRow, JobsQuery, ListAnswer, TaskRow } from '../../shared/contract';

/** The routes of the plugin, as typed calls. They reject with the panel's own error of a refused request. */
export function useJobsApi() {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      jobs: async (params: JobsQuery, signal: AbortSignal) =>
        (await get<ListAnswer<JobRow>>('/jobs/jobs', { params, signal })).data,
      tasks: async (signal: AbortSignal) =>
        (await get<ItemAnswer<TaskRow[]>>('/jobs/tasks', { signal })).data.data,
      retry: (id: string) => post(`/jobs/jobs/${id}/retry`),
      cancel: (id: string) => post(`/jobs/jobs/${id}/cancel`),
      discard: (id: string, body: DiscardBody) => post(`/jobs/jobs/${id}/discard`, body),
    }),
    [get, post],
  );
}
