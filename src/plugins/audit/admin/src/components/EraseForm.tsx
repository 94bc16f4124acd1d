import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import { JOURNAL_LIMITS } from '../../../shared/ids';
import type { EraseBody } from '../../../shared/journal';

const LEAST = JOURNAL_LIMITS.leastReason;

/** Why and on what ground; both are journaled and cannot be erased. */
interface EraseFormProps {
  /** What will be gone, and what stays. */
  warning: string;
  erase: (body: EraseBody) => Promise<unknown>;
  onErased: () => void;
}

export const EraseForm = ({ warning, erase, onErased }: EraseFormProps) => {
  const { formatMessage } = useIntl();
  const { act, busy, reason: refusal } = useAct();
  const [reason, setReason] = useState('');
  const [basis, setBasis] = useState('');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = formatMessage({ id: 'audit.erase.done', defaultMessage: 'Сведения стёрты' });
    if (await act(() => erase({ reason, basis }), done)) onErased();
  };

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>{warning}</Typography>
        <Field.Root
          required
          hint={formatMessage(
            { id: 'audit.erase.length', defaultMessage: 'Не короче {least} знаков, как и основание' },
            { least: LEAST },
          )}
          {...(refusal ? { error: refusal } : {})}
        >
          <Field.Label>{formatMessage({ id: 'audit.erase.reason', defaultMessage: 'Причина' })}</Field.Label>
          <Textarea
            value={reason}
            maxLength={JOURNAL_LIMITS.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Field.Root
          required
          hint={formatMessage({
            id: 'audit.erase.basis-hint',
            defaultMessage: 'Закон и статья. Например, 152-ФЗ, статья 21, часть 3',
          })}
        >
          <Field.Label>
            {formatMessage({ id: 'audit.erase.basis', defaultMessage: 'Правовое основание' })}
          </Field.Label>
          <Field.Input
            value={basis}
            maxLength={JOURNAL_LIMITS.reason}
            onChange={(event) => setBasis(event.currentTarget.value)}
          />
          <Field.Hint />
        </Field.Root>
        <Button
          type="submit"
          variant="danger"
          loading={busy}
          disabled={reason.trim().length < LEAST || basis.trim().length < LEAST}
        >
          {formatMessage({ id: 'audit.erase.confirm', defaultMessage: 'Стереть навсегда' })}
        </Button>
      </Flex>
    </form>
  );
};
