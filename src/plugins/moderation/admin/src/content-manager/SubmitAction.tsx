import type { DocumentActionComponent, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { Check } from '@strapi/icons';
import { useForm, useRBAC } from '@strapi/strapi/admin';
import { storedPermission } from '../../../../../admin/shared/stored-permission';
import { ACTIONS, MODERATED_TYPES } from '../../../shared/ids';
import { useStage } from '../hooks/use-stage';
import { useWords } from '../words';
import { SubmitForm } from './SubmitForm';

const SUBMIT = [storedPermission(ACTIONS.submit)];

const isModerated = (model: string): boolean => MODERATED_TYPES.some((type) => type === model);

function useSubmitAction({ model, documentId, document, activeTab }: DocumentActionProps) {
  const { say } = useWords();
  const { allowedActions } = useRBAC(SUBMIT);
  const isModified = useForm('SubmitAction', ({ modified }) => modified);
  const isOffered = isModerated(model) && activeTab === 'draft' && allowedActions.canSubmitDocuments === true;
  const answer = useStage(model, isOffered ? documentId : undefined, document?.updatedAt);
  if (!isOffered) return null;
  const stage = answer.data;
  const mayNot = !stage || (stage.verbs.submit ?? []).length > 0 || !stage.isChanged;
  return {
    label: say('act.submit', 'На проверку'),
    icon: <Check />,
    position: ['panel' as const],
    disabled: isModified || !documentId || mayNot,
    dialog: {
      type: 'modal' as const,
      title: say('submit.title', 'Отправить на проверку'),
      content: ({ onClose }: { onClose: () => void }) =>
        documentId ? (
          <SubmitForm
            type={model}
            documentId={documentId}
            isUpdate={stage?.isUpdate === true}
            isMinor={stage?.isMinor === true}
            onClose={onClose}
          />
        ) : null,
    },
  };
}

/** Hands the saved draft to the moderators. */
export const SubmitAction: DocumentActionComponent = useSubmitAction;
SubmitAction.position = ['panel'];
