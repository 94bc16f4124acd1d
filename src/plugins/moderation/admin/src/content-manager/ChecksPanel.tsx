import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { storedPermission } from '../../../../../admin/shared/stored-permission';
import { ACTIONS, MODERATED_TYPES } from '../../../shared/ids';
import { useWords } from '../words';
import { CheckOfDocument } from './CheckOfDocument';

const CHECK = [storedPermission(ACTIONS.checkContent)];

function useChecksPanel({ model, documentId, document }: PanelComponentProps) {
  const { say } = useWords();
  const { allowedActions } = useRBAC(CHECK);
  const isModerated = MODERATED_TYPES.some((type) => type === model);
  if (!isModerated || !documentId || allowedActions.canCheckContent !== true) return null;
  return {
    title: say('checks.title', 'Проверка на ошибки'),
    content: (
      <CheckOfDocument
        key={documentId}
        type={model}
        documentId={documentId}
        version={document?.updatedAt ?? ''}
      />
    ),
  };
}

/** Beside the form: «Проверить», and what was found. */
export const ChecksPanel: PanelComponent = useChecksPanel;
