import { Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { ProgressLine } from '../../../../../admin/shared/ProgressLine';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { JobRow, JobVerb } from '../../../shared/contract';
import { useWords } from '../hooks/use-words';
import { JobActions } from './JobActions';
import { JobTime } from './JobTime';
import { StageBadge } from './StageBadge';

interface JobsTableProps {
  jobs: readonly JobRow[];
  canManage: boolean;
  onVerb: (verb: JobVerb, job: JobRow) => void;
}

const JobName = ({ job }: { job: JobRow }) => {
  const { say, titleOf } = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="semiBold">{titleOf(job)}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {`№ ${job.id}`}
        {job.key && ` · ${say('jobs.key', { key: job.key })}`}
      </Typography>
      {job.title === null && (
        <Typography variant="pi" textColor="danger600">
          {say('jobs.unknown')}
        </Typography>
      )}
    </Flex>
  );
};

const JobStageCell = ({ job }: { job: JobRow }) => {
  const { say, titleOf, sayReason } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} minWidth="20rem" maxWidth="36rem">
      <StageBadge job={job} />
      {job.stage === 'running' && job.progress && (
        <ProgressLine name={titleOf(job)} progress={job.progress} />
      )}
      {job.reason && (
        <Typography variant="pi" textColor="neutral800" ellipsis={false}>
          {sayReason(job.reason)}
        </Typography>
      )}
      {job.note && <Typography variant="pi">{say('jobs.note', { note: job.note })}</Typography>}
    </Flex>
  );
};

export const JobsTable = ({ jobs, canManage, onVerb }: JobsTableProps) => {
  const { say } = useWords();
  const heads = [
    say('jobs.column.job'),
    say('jobs.column.stage'),
    say('jobs.column.attempts'),
    say('jobs.column.time'),
    ...(canManage ? [say('jobs.column.actions')] : []),
  ];
  return (
    <Table colCount={heads.length} rowCount={jobs.length + 1}>
      <TableHead heads={heads} />
      <Tbody>
        {jobs.map((job) => (
          <Tr key={job.id}>
            <Td>
              <JobName job={job} />
            </Td>
            <Td>
              <JobStageCell job={job} />
            </Td>
            <Td>
              <Typography>
                {job.maxAttempts === null
                  ? job.attempts
                  : say('jobs.attempts', { attempts: job.attempts, max: job.maxAttempts })}
              </Typography>
            </Td>
            <Td>
              <JobTime job={job} />
            </Td>
            {canManage && (
              <Td>
                <JobActions job={job} onVerb={onVerb} />
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
