import { Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { NavLink } from 'react-router-dom';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { PLUGIN_ID } from '../../../shared/ids';
import { useJobsApi } from '../api';
import { useWords } from '../hooks/use-words';

const SHOWN = 5;

/** Jobs that wait for a person, on the home page of those who can help them. */
export const DeadJobsWidget = () => {
  const { say, titleOf } = useWords();
  const api = useJobsApi();
  const ask = useCallback(
    (signal: AbortSignal) => api.jobs({ stage: 'dead', pageSize: SHOWN }, signal),
    [api],
  );
  const { answer } = useAnswer(ask);
  if (answer.stage === 'failed') return <Widget.Error />;
  if (!answer.data) return <Widget.Loading />;
  const { data: jobs, meta } = answer.data;
  if (jobs.length === 0) return <Widget.NoData>{say('jobs.widget.none')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="semiBold" textColor="danger600">
        {say('jobs.widget.dead', { count: meta.pagination.total })}
      </Typography>
      <ul>
        {jobs.map((job) => (
          <li key={job.id}>
            <Typography variant="pi">{titleOf(job)}</Typography>
          </li>
        ))}
      </ul>
      <Link tag={NavLink} to={`/plugins/${PLUGIN_ID}?stage=dead`}>
        {say('jobs.widget.open')}
      </Link>
    </Flex>
  );
};
