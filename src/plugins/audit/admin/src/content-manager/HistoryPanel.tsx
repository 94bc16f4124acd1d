import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { ChangeNote } from '../components/ChangeNote';
import { VersionLine } from '../components/VersionLine';
import { VERSION_PERMISSIONS } from '../version-permissions';
import { useVersionsApi } from '../versions-api';

const SHOWN = 5;
const LIST = { margin: 0, padding: 0, listStyle: 'none', width: '100%' };

interface HistoryProps {
  model: string;
  documentId: string;
  /** Changes whenever the document was written. */
  written: string;
  isDraft: boolean;
}

const History = ({ model, documentId, written, isDraft }: HistoryProps) => {
  const { formatMessage } = useIntl();
  const api = useVersionsApi();
  const ask = useCallback(
    (signal: AbortSignal) => api.history(model, documentId, { pageSize: SHOWN }, signal),
    // Asked again after every write.
    [api, model, documentId, written],
  );
  const { answer } = useAnswer(ask);
  if (answer.stage === 'failed') {
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: 'audit.versions.failed', defaultMessage: 'История не загрузилась.' })}
      </Typography>
    );
  }
  if (!answer.data) return <Loader small />;
  const { data: versions, meta } = answer.data;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {isDraft && meta.may.restore && <ChangeNote model={model} documentId={documentId} />}
      <ul style={LIST}>
        {versions.map((version) => (
          <VersionLine key={version.id} version={version} />
        ))}
      </ul>
      <Typography tag={Link} to={`/plugins/versions/${model}/${documentId}`} textColor="primary600">
        {formatMessage(
          { id: 'audit.versions.all', defaultMessage: 'Вся история и сравнение ({count})' },
          { count: meta.pagination.total },
        )}
      </Typography>
    </Flex>
  );
};

function stampOf({ document, meta }: PanelComponentProps): string {
  const others = (meta?.availableStatus ?? []).map(({ updatedAt, publishedAt }) => [updatedAt, publishedAt]);
  return JSON.stringify([document?.updatedAt, document?.publishedAt, others]);
}

/** «История» beside the form of a document. */
export const HistoryPanel: PanelComponent = (props) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(VERSION_PERMISSIONS.read);
  const { model, documentId, activeTab, collectionType, document } = props;
  const isKept = collectionType === 'collection-types' && model.startsWith('api::');
  if (!isKept || !allowedActions.canReadVersions) return null;
  const title = formatMessage({ id: 'audit.versions.title', defaultMessage: 'История' });
  if (!documentId) return { title, content: <ChangeNote model={model} documentId={undefined} /> };
  if (!document) return null;
  return {
    title,
    content: (
      <History
        model={model}
        documentId={documentId}
        written={stampOf(props)}
        isDraft={activeTab !== 'published'}
      />
    ),
  };
};
