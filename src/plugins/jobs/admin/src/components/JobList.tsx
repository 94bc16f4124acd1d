import { Box, EmptyStateLayout } from '@strapi/design-system';
import { Pagination, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import type { JobRow, JobVerb, ListAnswer, TaskRow } from '../../../shared/contract';
import { useJobsApi } from '../api';
import type { useJobs } from '../hooks/use-jobs';
import { useWords } from '../hooks/use-words';
import { PERMISSIONS } from '../permissions';
import { CancelDialog } from './CancelDialog';
import { DiscardDialog } from './DiscardDialog';
import { JobFilters } from './JobFilters';
import { JobsTable } from './JobsTable';

interface JobListProps {
  list: ReturnType<typeof useJobs>;
  shown: ListAnswer<JobRow>;
  tasks: readonly TaskRow[];
}

export const JobList = ({ list, shown, tasks }: JobListProps) => {
  const { say } = useWords();
  const api = useJobsApi();
  const { act, reason } = useAct();
  const { allowedActions } = useRBAC(PERMISSIONS.manage);
  const [opened, setOpened] = useState<{ verb: 'cancel' | 'discard'; job: JobRow } | null>(null);
  const { data: jobs, meta } = shown;

  const close = (): void => setOpened(null);
  const done = (): void => {
    close();
    list.reload();
  };
  const start = (verb: JobVerb, job: JobRow): void => {
    if (verb !== 'retry') setOpened({ verb, job });
    else void act(() => api.retry(job.id), say('jobs.retried')).then(list.reload);
  };

  return (
    <>
      <Box paddingBottom={4}>
        <JobFilters query={list.query} tasks={tasks} figures={meta.figures} onChange={list.change} />
      </Box>
      {(reason || list.hasFailed) && (
        <Box paddingBottom={4}>
          <Notice variant="danger" title={say('jobs.refused')}>
            {reason ?? say('jobs.stale')}
          </Notice>
        </Box>
      )}
      {jobs.length === 0 ? (
        <EmptyStateLayout content={say(list.isFiltered ? 'jobs.nothing-found' : 'jobs.empty')} />
      ) : (
        <JobsTable jobs={jobs} canManage={allowedActions.canManageJobs === true} onVerb={start} />
      )}
      <Pagination.Root
        pageCount={meta.pagination.pageCount}
        total={meta.pagination.total}
        defaultPageSize={20}
      >
        <Pagination.PageSize />
        <Pagination.Links />
      </Pagination.Root>
      {opened?.verb === 'cancel' && <CancelDialog job={opened.job} onClose={close} onDone={done} />}
      {opened?.verb === 'discard' && <DiscardDialog job={opened.job} onClose={close} onDone={done} />}
    </>
  );
};
