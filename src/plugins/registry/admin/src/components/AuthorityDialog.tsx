import { Button, Field, Flex, Modal } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import type { Membership } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { personName } from '../../../shared/person-name';
import { useRegistryApi } from '../api';

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

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = formatMessage({ id: 'registry.authority.changed', defaultMessage: 'Полномочия сохранены' });
    const body = { document: document || null, until: until || null };
    if (await act(() => api.changeAuthority(membership.documentId, body), done)) onChanged();
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={(event) => void submit(event)}>
          <Modal.Header closeLabel={formatMessage({ id: 'registry.staff.close', defaultMessage: 'Закрыть' })}>
            <Modal.Title>
              {formatMessage(
                { id: 'registry.authority.title', defaultMessage: 'Полномочия: {person}' },
                { person: personName(membership.user) },
              )}
            </Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Field.Root
                hint={formatMessage({
                  id: 'registry.authority.document-hint',
                  defaultMessage:
                    'Приказ или доверенность, по которым сотрудник действует: вид, номер и дата.',
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
                <Field.Input
                  type="date"
                  value={until}
                  onChange={(event) => setUntil(event.currentTarget.value)}
                />
                <Field.Hint />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" type="button" onClick={onClose}>
              {formatMessage({ id: 'registry.staff.cancel', defaultMessage: 'Отмена' })}
            </Button>
            <Button type="submit" loading={busy}>
              {formatMessage({ id: 'registry.staff.save', defaultMessage: 'Сохранить' })}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
