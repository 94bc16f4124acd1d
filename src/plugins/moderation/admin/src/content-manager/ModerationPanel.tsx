import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { MODERATED_TYPES } from '../../../shared/ids';
import { PERMISSIONS } from '../permissions';
import { useWords } from '../words';
import { StageOfDocument } from './StageOfDocument';

function useModerationPanel({ model, documentId, document }: PanelComponentProps) {
  const { say } = useWords();
  const { allowedActions } = useRBAC(PERMISSIONS.ofDocument);
  const isModerated = MODERATED_TYPES.some((type) => type === model);
  if (!isModerated) return null;
  const title = say('title', 'Модерация');
  if (!documentId) {
    if (allowedActions.canSubmitDocuments !== true) return null;
    const words = say('submit.unsaved-new', 'Сначала сохраните черновик, потом отправляйте на проверку.');
    return { title, content: <Typography>{words}</Typography> };
  }
  if (allowedActions.canReadStages !== true) return null;
  return {
    title,
    content: (
      <StageOfDocument
        type={model}
        documentId={documentId}
        version={document?.updatedAt ?? ''}
        mayReadQueue={allowedActions.canReadQueue === true}
        mayWithdraw={allowedActions.canWithdrawDocuments === true}
        mayArchive={allowedActions.canArchiveDocuments === true}
        mayManageMinorEdits={allowedActions.canManageMinorEdits === true}
        mayPublishAtOnce={allowedActions.canPublishAtOnce === true}
        maySubmit={allowedActions.canSubmitDocuments === true}
      />
    ),
  };
}

/** Beside the form: where the document stands, what moderators said, and what may be done. */
export const ModerationPanel: PanelComponent = useModerationPanel;
