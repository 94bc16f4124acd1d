import { Button, Field, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useFields } from '../../../../../admin/shared/difference/use-fields';
import { Notice } from '../../../../../admin/shared/Notice';
import { LIMITS } from '../../../shared/ids';
import type { RestorationAnswer, VersionSummary } from '../../../shared/version-contract';
import { useRestoration } from '../hooks/use-restoration';
import { Losses } from './Losses';
import { useVersionWords } from './use-version-words';

interface RestoreDialogProps {
  version: VersionSummary;
  onClose: () => void;
  onRestored: () => void;
}

type Outcome = RestorationAnswer['data'];

const Told = ({ outcome, type, isDone }: { outcome: Outcome; type: string; isDone: boolean }) => {
  const { formatMessage } = useIntl();
  const { fieldsOf } = useFields(type);
  const sentence =
    outcome.losses.length === 0
      ? formatMessage({
          id: 'audit.versions.all-returns',
          defaultMessage: 'Возвращается всё содержание версии.',
        })
      : isDone
        ? formatMessage({ id: 'audit.versions.not-returned', defaultMessage: 'Не вернулось:' })
        : formatMessage({
            id: 'audit.versions.will-not-return',
            defaultMessage: 'Не вернётся (эти поля останутся такими, какие они сейчас):',
          });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="semiBold">{sentence}</Typography>
      <Losses outcome={outcome} fieldsOf={fieldsOf} />
    </Flex>
  );
};

/** Says before what will return and what will not, restores as a draft, and says after what did not. */
export const RestoreDialog = ({ version, onClose, onRestored }: RestoreDialogProps) => {
  const { formatMessage } = useIntl();
  const words = useVersionWords();
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const { trial, done, restore, busy, reason } = useRestoration(version);
  const outcome = done ?? trial.data;
  const isPublicAtOnce = outcome?.isPublicAtOnce ?? false;
  const close = (): void => (done ? onRestored() : onClose());

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && close()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={formatMessage({ id: 'audit.versions.close', defaultMessage: 'Закрыть' })}>
          <Modal.Title>
            {done
              ? formatMessage({ id: 'audit.versions.restored-title', defaultMessage: 'Версия восстановлена' })
              : formatMessage({ id: 'audit.versions.restore-title', defaultMessage: 'Восстановить версию?' })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {reason && (
              <Notice
                variant="danger"
                title={formatMessage({ id: 'audit.versions.refused', defaultMessage: 'Не восстановлено.' })}
              >
                {reason}
              </Notice>
            )}
            <Typography>
              {`«${version.title}» – ${words.act(version.act)}, ${words.when(version)}, ${words.who(version.actor)}`}
            </Typography>
            {!done && (
              <Typography>
                {isPublicAtOnce
                  ? formatMessage({
                      id: 'audit.versions.restore-public',
                      defaultMessage:
                        'У таких записей нет черновиков: восстановленное сразу увидят посетители сайта.',
                    })
                  : formatMessage({
                      id: 'audit.versions.restore-draft',
                      defaultMessage:
                        'Содержание версии станет новым черновиком. На сайте ничего не изменится до публикации, нынешний черновик останется в истории.',
                    })}
              </Typography>
            )}
            {trial.stage === 'failed' && (
              <Typography textColor="danger600">
                {formatMessage({
                  id: 'audit.versions.trial-failed',
                  defaultMessage:
                    'Восстановить эту версию сейчас нельзя: её не приняла проверка. Обновите страницу и попробуйте ещё раз.',
                })}
              </Typography>
            )}
            {trial.stage === 'loading' && !outcome && <Loader small />}
            {outcome && <Told outcome={outcome} type={version.type} isDone={done !== null} />}
            {!done && (
              <Field.Root>
                <Field.Label>
                  {formatMessage({ id: 'audit.versions.restore-note', defaultMessage: 'Пояснение' })}
                </Field.Label>
                <Field.Input
                  value={note}
                  maxLength={LIMITS.note}
                  onChange={(event) => setNote(event.currentTarget.value)}
                />
              </Field.Root>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {formatMessage({ id: 'audit.versions.close', defaultMessage: 'Закрыть' })}
          </Button>
          {done ? (
            <Button
              onClick={() => navigate(`/content-manager/collection-types/${version.type}/${done.documentId}`)}
            >
              {formatMessage({ id: 'audit.versions.open', defaultMessage: 'Открыть запись' })}
            </Button>
          ) : (
            <Button loading={busy} disabled={!trial.data} onClick={() => void restore(note)}>
              {formatMessage({ id: 'audit.versions.restore', defaultMessage: 'Восстановить' })}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
