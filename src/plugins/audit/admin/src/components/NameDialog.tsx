import { Button, Field, Modal } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import { LIMITS } from '../../../shared/ids';
import type { VersionSummary } from '../../../shared/version-contract';
import { useVersionsApi } from '../versions-api';
import { useVersionWords } from './use-version-words';

interface NameDialogProps {
  version: VersionSummary;
  onClose: () => void;
  onNamed: () => void;
}

export const NameDialog = ({ version, onClose, onNamed }: NameDialogProps) => {
  const { formatMessage } = useIntl();
  const words = useVersionWords();
  const api = useVersionsApi();
  const { act, busy, reason } = useAct();
  const [name, setName] = useState(version.name ?? '');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = formatMessage({ id: 'audit.versions.named', defaultMessage: 'Название версии сохранено' });
    if (await act(() => api.name(version.id, name), done)) onNamed();
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={(event) => void submit(event)}>
          <Modal.Header closeLabel={formatMessage({ id: 'audit.versions.close', defaultMessage: 'Закрыть' })}>
            <Modal.Title>
              {formatMessage({ id: 'audit.versions.name-title', defaultMessage: 'Название версии' })}
            </Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Field.Root
              hint={`${words.act(version.act)}, ${words.when(version)}`}
              {...(reason ? { error: reason } : {})}
            >
              <Field.Label>
                {formatMessage({ id: 'audit.versions.name', defaultMessage: 'Название' })}
              </Field.Label>
              <Field.Input
                value={name}
                maxLength={LIMITS.versionName}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" type="button" onClick={onClose}>
              {formatMessage({ id: 'audit.versions.cancel', defaultMessage: 'Отмена' })}
            </Button>
            <Button type="submit" loading={busy}>
              {formatMessage({ id: 'audit.versions.save', defaultMessage: 'Сохранить' })}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
