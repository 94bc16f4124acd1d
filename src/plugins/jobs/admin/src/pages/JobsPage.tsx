import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { useJobsApi } from '../api';
import { JobList } from '../components/JobList';
import { Schedule } from '../components/Schedule';
import { useJobs } from '../hooks/use-jobs';
import { useWords } from '../hooks/use-words';
import { PERMISSIONS } from '../permissions';

const Jobs = () => {
  const { say } = useWords();
  const list = useJobs();
  const { answer: tasks } = useAnswer(useJobsApi().tasks);
  if (!list.shown && (list.hasFailed || tasks.stage === 'failed')) return <Page.Error />;
  if (!list.shown) return <Page.Loading />;
  const { waiting, running, failed } = list.shown.meta.figures;

  return (
    <Page.Main>
      <Page.Title>{say('jobs.title')}</Page.Title>
      <Layouts.Header
        title={say('jobs.title')}
        subtitle={say('jobs.subtitle', { waiting: waiting + failed, running })}
      />
      <Layouts.Content>
        <Tabs.Root
          variant="simple"
          value={list.query.tab === 'schedule' ? 'schedule' : 'jobs'}
          onValueChange={(tab) => list.change({ tab })}
        >
          <Tabs.List aria-label={say('jobs.title')}>
            <Tabs.Trigger value="jobs">{say('jobs.tab.jobs')}</Tabs.Trigger>
            <Tabs.Trigger value="schedule">{say('jobs.tab.schedule')}</Tabs.Trigger>
          </Tabs.List>
          <Box paddingTop={5}>
            <Tabs.Content value="jobs">
              <JobList list={list} shown={list.shown} tasks={tasks.data ?? []} />
            </Tabs.Content>
            <Tabs.Content value="schedule">
              <Schedule tasks={tasks} />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

const JobsPage = () => (
  <Page.Protect permissions={PERMISSIONS.read}>
    <Jobs />
  </Page.Protect>
);

export default JobsPage;
