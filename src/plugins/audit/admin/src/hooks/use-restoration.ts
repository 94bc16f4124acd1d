import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useForgetDocumentMutation } from '../../../../../admin/shared/forget-document';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { RestorationAnswer, VersionSummary } from '../../../shared/version-contract';
import { useVersionsApi } from '../versions-api';

/** What a restoration would do, and then what it did. */
export function useRestoration({ id, type }: VersionSummary) {
  const { formatMessage } = useIntl();
  const api = useVersionsApi();
  const { act, busy, reason } = useAct();
  const [forget] = useForgetDocumentMutation();
  const [done, setDone] = useState<RestorationAnswer['data'] | null>(null);
  const { answer } = useAnswer(useCallback(() => api.tryRestore(id), [api, id]));

  const restore = (note: string): Promise<boolean> =>
    act(
      async () => {
        const outcome = await api.restore(id, note);
        await forget({ model: type, documentId: outcome.documentId });
        setDone(outcome);
      },
      formatMessage({ id: 'audit.versions.restored', defaultMessage: 'Версия восстановлена' }),
    );
  return { trial: answer, done, restore, busy, reason };
}
