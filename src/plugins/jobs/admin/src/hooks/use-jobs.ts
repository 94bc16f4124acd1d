import { useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useMemo, useRef } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { useEvery } from '../../../../../admin/shared/use-every';
import { isJobStage } from '../../../../../domain/jobs/stages';
import type { JobRow, JobsQuery, ListAnswer } from '../../../shared/contract';
import { useJobsApi } from '../api';

const EVERY_MS = 3_000;

/** What the address of the page keeps, so that a filtered list can be sent by link. */
export interface JobsAddress {
  tab?: string;
  page?: string;
  pageSize?: string;
  stage?: string | undefined;
  task?: string | undefined;
}

function questionOf({ page, pageSize, stage, task }: JobsAddress): JobsQuery {
  return {
    page: Number(page) || 1,
    pageSize: Number(pageSize) || 20,
    ...(stage && isJobStage(stage) ? { stage } : {}),
    ...(task ? { task } : {}),
  };
}

/** The list, asked again every three seconds; when an answer fails to come, the last one stays and is called stale. */
export function useJobs() {
  const api = useJobsApi();
  const [{ query, rawQuery }, setQuery] = useQueryParams<JobsAddress>();
  // The parsed query is a new object at every render; its text is not.
  const question = useMemo(() => questionOf(query), [rawQuery]);
  const ask = useCallback((signal: AbortSignal) => api.jobs(question, signal), [api, question]);
  const { answer, reload } = useAnswer(ask);
  // Not while an answer is on its way: a slow one would be given up again and again.
  useEvery(answer.stage === 'loading' ? null : EVERY_MS, reload);
  const last = useRef<ListAnswer<JobRow> | null>(null);
  if (answer.data) last.current = answer.data;
  const change = (to: Partial<JobsAddress>): void => setQuery({ ...to, page: '1' });
  return {
    shown: answer.data ?? last.current,
    hasFailed: answer.stage === 'failed',
    reload,
    query,
    change,
    isFiltered: Boolean(question.stage || question.task),
  };
}
