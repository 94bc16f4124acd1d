import { Button, Dialog, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useAct } from '../../../../../admin/shared/use-act';
import type { JobRow } from '../../../shared/contract';
import { useJobsApi } from '../api';
import { useWords } from '../hooks/use-words';

interface CancelDialogProps {
  job: JobRow;
  onClose: () => void;
  onDone: () => void;
}

export const CancelDialog = ({ job, onClose, onDone }: CancelDialogProps) => {
  const { say, titleOf } = useWords();
  const api = useJobsApi();
  const { act, busy, reason } = useAct();
  const text = job.stage === 'running' ? 'jobs.cancel.running' : 'jobs.cancel.waiting';

  const cancel = async (): Promise<void> => {
    if (await act(() => api.cancel(job.id), say('jobs.cancelled'))) onDone();
  };

  return (
    <Dialog.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{say('jobs.cancel.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          <Typography textAlign="center">{say(text, { job: titleOf(job) })}</Typography>
          {reason && <Typography textColor="danger600">{reason}</Typography>}
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={onClose}>
            {say('jobs.back')}
          </Button>
          <Button variant="danger-light" fullWidth loading={busy} onClick={() => void cancel()}>
            {say('jobs.cancel.do')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
