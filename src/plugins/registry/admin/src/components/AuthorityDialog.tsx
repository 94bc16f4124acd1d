import { Field } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import type { Membership } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { personName } from '../../../shared/person-name';
import { useRegistryApi } from '../api';
import { MemberDialog } from './MemberDialog';

interface AuthorityDialogProps {
  membership: Membership;
  onClose: () => void;
  onChanged: () => void;
}

/** What the person acts on for the organisation, and until when. */
export const AuthorityDialog = ({ membership, onClose, onChanged }: AuthorityDialogProps) => {
  const { formatMessage } = useIntl();
  const api = useRegistryApi();
  const { act, busy, reason } = useAct();
  const [document, setDocument] = useState(membership.authority?.document ?? '');
  const [until, setUntil] = useState(membership.authority?.until ?? '');

  const submit = async (): Promise<void> => {
    const done = formatMessage({ id: 'registry.authority.changed', defaultMessage: 'Полномочия сохранены' });
    const body = { document: document || null, until: until || null };
    if (await act(() => api.changeAuthority(membership.documentId, body), done)) onChanged();
  };

  return (
    <MemberDialog
      title={formatMessage(
        { id: 'registry.authority.title', defaultMessage: 'Полномочия: {person}' },
        { person: personName(membership.user) },
      )}
      submitLabel={formatMessage({ id: 'registry.staff.save', defaultMessage: 'Сохранить' })}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field.Root
        hint={formatMessage({
          id: 'registry.authority.document-hint',
          defaultMessage: 'Приказ или доверенность, по которым сотрудник действует: вид, номер и дата.',
        })}
        {...(reason ? { error: reason } : {})}
      >
        <Field.Label>
          {formatMessage({ id: 'registry.authority.document', defaultMessage: 'Документ' })}
        </Field.Label>
        <Field.Input
          value={document}
          maxLength={LIMITS.authorityDocument}
          onChange={(event) => setDocument(event.currentTarget.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Field.Root
        hint={formatMessage({
          id: 'registry.authority.until-hint',
          defaultMessage: 'Без даты документ бессрочный. Напомним за 30, 14, 7 дней и за день.',
        })}
      >
        <Field.Label>
          {formatMessage({ id: 'registry.authority.until', defaultMessage: 'Последний день' })}
        </Field.Label>
        <Field.Input type="date" value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
        <Field.Hint />
      </Field.Root>
    </MemberDialog>
  );
};
