import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import type { JobRow } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { useJobsApi } from '../api';
import { useWords } from '../hooks/use-words';

interface DialogProps {
  job: JobRow;
  onClose: () => void;
  onDone: () => void;
}

const SHORTEST = 3;

export const DiscardDialog = ({ job, onClose, onDone }: DialogProps) => {
  const { say, titleOf } = useWords();
  const api = useJobsApi();
  const { act, busy, reason: refusal } = useAct();
  const [reason, setReason] = useState('');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await act(() => api.discard(job.id, { reason }), say('jobs.discarded'))) onDone();
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={(event) => void submit(event)}>
          <Modal.Header closeLabel={say('jobs.close')}>
            <Modal.Title>{say('jobs.discard.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {refusal && (
                <Notice variant="danger" title={say('jobs.refused')}>
                  {refusal}
                </Notice>
              )}
              <Typography>{say('jobs.discard.text', { job: titleOf(job) })}</Typography>
              <Field.Root required>
                <Field.Label>{say('jobs.discard.reason')}</Field.Label>
                <Textarea
                  value={reason}
                  maxLength={LIMITS.note}
                  onChange={(event) => setReason(event.currentTarget.value)}
                />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" type="button" onClick={onClose}>
              {say('jobs.back')}
            </Button>
            <Button
              type="submit"
              variant="danger-light"
              loading={busy}
              disabled={reason.trim().length < SHORTEST}
            >
              {say('jobs.discard.do')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
