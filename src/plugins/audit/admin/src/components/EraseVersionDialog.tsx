import { Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { VersionSummary } from '../../../shared/version-contract';
import { useVersionsApi } from '../versions-api';
import { EraseForm } from './EraseForm';
import { useVersionWords } from './use-version-words';

interface EraseVersionDialogProps {
  version: VersionSummary;
  onClose: () => void;
  onErased: () => void;
}

export const EraseVersionDialog = ({ version, onClose, onErased }: EraseVersionDialogProps) => {
  const { formatMessage } = useIntl();
  const words = useVersionWords();
  const api = useVersionsApi();
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={formatMessage({ id: 'audit.versions.close', defaultMessage: 'Закрыть' })}>
          <Modal.Title>
            {formatMessage({ id: 'audit.versions.erase-title', defaultMessage: 'Стереть содержание версии' })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {`${words.act(version.act)}, ${words.when(version)}`}
          </Typography>
          <EraseForm
            warning={formatMessage({
              id: 'audit.versions.erase-warning',
              defaultMessage:
                'Содержание, название и имена этой версии и всех версий материала с тем же содержанием исчезнут навсегда. Останется, что и когда было сделано. Записи журнала об этом материале стираются в журнале, каждая отдельно.',
            })}
            erase={(body) => api.erase(version.id, body)}
            onErased={onErased}
          />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
