import { Box, Button, Loader, Modal, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useCallback, useState } from 'react';
import { useAnswer } from '../../../../../../admin/shared/use-answer';
import { useModerationApi } from '../../api';
import { useWords } from '../../words';
import { PublicPage } from './PublicPage';

interface PreviewButtonProps {
  type: string;
  documentId: string;
}

const Content = ({ type, documentId }: PreviewButtonProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const ask = useCallback(
    (signal: AbortSignal) => api.preview(type, documentId, signal),
    [api, type, documentId],
  );
  const { answer } = useAnswer(ask);
  if (answer.stage === 'failed') {
    return (
      <Typography role="alert">
        {say('preview.failed', 'Показать не получилось. Закройте окно и повторите.')}
      </Typography>
    );
  }
  if (!answer.data) return <Loader>{say('stage.loading', 'Загружаем…')}</Loader>;
  return <PublicPage preview={answer.data} />;
};

/** Shows the saved draft as the public would read it. */
export const PreviewButton = (target: PreviewButtonProps) => {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const title = say('preview.title', 'Как на сайте');
  return (
    <>
      <Button variant="tertiary" startIcon={<Eye />} onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Modal.Root open={isOpen} onOpenChange={setOpen}>
        <Modal.Content aria-describedby={undefined}>
          <Modal.Header closeLabel={say('dialog.close', 'Закрыть')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Box paddingBottom={4}>
              <Typography variant="pi" textColor="neutral600">
                {say('preview.hint', 'Сохранённый черновик, каким его увидят после публикации.')}
              </Typography>
            </Box>
            <Content {...target} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};
