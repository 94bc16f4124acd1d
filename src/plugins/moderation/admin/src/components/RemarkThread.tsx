import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import { LIMITS } from '../../../shared/ids';
import type { Remark } from '../../../shared/remarks';
import { useModerationApi } from '../api';
import { useWords } from '../words';
import { useWorkflowApi } from '../workflow-api';
import { Moment } from './Moment';
import { VerbButton } from './VerbButton';

interface RemarkThreadProps {
  remark: Remark;
  /** What the remark is about, for the names of the buttons. */
  where: string;
  onDone: () => void;
}

/** What author and moderator wrote under a remark, and a place to answer. */
export const RemarkThread = ({ remark, where, onDone }: RemarkThreadProps) => {
  const { say } = useWords();
  const api = useWorkflowApi();
  const { resolve } = useModerationApi();
  const against = (verb: string) => remark.verbs[verb] ?? [];
  const { act, busy, reason } = useAct();
  const [text, setText] = useState<string | null>(null);

  const answer = async (): Promise<void> => {
    const body = { text: (text ?? '').trim() };
    if (!(await act(() => api.answer(remark.documentId, body), say('remark.answered', 'Ответ отправлен'))))
      return;
    setText(null);
    onDone();
  };
  const close = async (): Promise<void> => {
    if (await act(() => resolve(remark.documentId), say('remark.closed', 'Исправлено'))) onDone();
  };
  const reopen = async (): Promise<void> => {
    if (await act(() => api.reopen(remark.documentId), say('remark.reopened', 'Замечание открыто снова')))
      onDone();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {remark.answers.length > 0 && (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingLeft={3}>
          {remark.answers.map((each) => (
            <li key={each.documentId}>
              <Typography>{each.text}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {each.author?.name} · <Moment at={each.createdAt} />
              </Typography>
            </li>
          ))}
        </Flex>
      )}
      {reason && (
        <Typography role="alert" textColor="danger600">
          {reason}
        </Typography>
      )}
      {text !== null && (
        <Field.Root>
          <Field.Label>{say('remark.answer', 'Ответить: {where}', { where })}</Field.Label>
          <Textarea
            value={text}
            maxLength={LIMITS.text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </Field.Root>
      )}
      <Flex gap={2} wrap="wrap" alignItems="flex-start">
        {remark.resolvedAt === null && (
          <VerbButton
            reasons={against('resolve')}
            size="S"
            variant="secondary"
            loading={busy}
            onClick={() => void close()}
          >
            {say('remark.resolve', 'Отметить исправленным: {where}', { where })}
          </VerbButton>
        )}
        {text === null ? (
          <VerbButton reasons={against('answer')} size="S" variant="tertiary" onClick={() => setText('')}>
            {say('remark.answer', 'Ответить: {where}', { where })}
          </VerbButton>
        ) : (
          <>
            <Button size="S" loading={busy} disabled={text.trim() === ''} onClick={() => void answer()}>
              {say('remark.send', 'Отправить ответ')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => setText(null)}>
              {say('dialog.cancel', 'Отмена')}
            </Button>
          </>
        )}
        {remark.resolvedAt !== null && (
          <VerbButton
            reasons={against('reopen')}
            size="S"
            variant="tertiary"
            loading={busy}
            onClick={() => void reopen()}
          >
            {say('remark.reopen', 'Открыть снова: {where}', { where })}
          </VerbButton>
        )}
      </Flex>
    </Flex>
  );
};
