import {
  Button,
  Field,
  Flex,
  Loader,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { useTemplatesApi } from '../rules/templates-api';
import { useWords } from '../words';

/** «Создать по шаблону»: which, and for whom; then the form with the prepared text. */
export const StartDialog = ({ type, onClose }: { type: string; onClose: () => void }) => {
  const { say, pick } = useWords();
  const api = useTemplatesApi();
  const navigate = useNavigate();
  const { act, busy, reason } = useAct();
  const ask = useCallback(
    async (signal: AbortSignal) => {
      const [{ templates }, owners] = await Promise.all([api.list(signal), api.owners(signal)]);
      return { templates: templates.filter(({ contentType }) => contentType === type), owners };
    },
    [api, type],
  );
  const { answer } = useAnswer(ask);
  const [chosen, setChosen] = useState<string | null>(null);
  const [owner, setOwner] = useState<string | null>(null);
  const templates = answer.data?.templates ?? [];
  const owners = answer.data?.owners ?? [];
  const code = chosen ?? templates[0]?.code;
  const organization = owner ?? owners[0]?.documentId ?? null;

  const start = async (): Promise<void> => {
    if (!code) return;
    await act(
      async () => {
        const started = await api.start(code, { organization });
        navigate(`/content-manager/collection-types/${started.type}/${started.documentId}`);
      },
      say('start.done', 'Черновик создан. Замените текст в скобках.'),
    );
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close', 'Закрыть')}>
          <Modal.Title>{say('start.open', 'Создать по шаблону')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {reason && (
              <Notice variant="danger" title={say('dialog.refused', 'Не выполнено.')}>
                {reason}
              </Notice>
            )}
            {answer.stage === 'failed' && (
              <Typography role="alert">
                {say('start.failed', 'Шаблоны не загрузились. Закройте окно и повторите.')}
              </Typography>
            )}
            {answer.stage === 'loading' && <Loader small>{say('stage.loading', 'Загружаем…')}</Loader>}
            {answer.stage === 'ready' && templates.length === 0 && (
              <Typography>{say('start.none', 'Для таких материалов шаблонов нет.')}</Typography>
            )}
            {code && (
              <Field.Root>
                <Field.Label>{say('start.template', 'Шаблон')}</Field.Label>
                <SingleSelect value={code} onChange={(next) => setChosen(String(next))}>
                  {templates.map((template) => (
                    <SingleSelectOption key={template.code} value={template.code}>
                      {pick(template.name)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            )}
            {code && owners.length > 1 && organization && (
              <Field.Root>
                <Field.Label>{say('queue.organization', 'Организация')}</Field.Label>
                <SingleSelect value={organization} onChange={(next) => setOwner(String(next))}>
                  {owners.map(({ documentId, shortName }) => (
                    <SingleSelectOption key={documentId} value={documentId}>
                      {shortName}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel', 'Отмена')}
          </Button>
          <Button loading={busy} disabled={!code} onClick={() => void start()}>
            {say('start.send', 'Создать')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
