import { Button, Field, Flex, IconButton, Loader, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { type FormEvent, useCallback, useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { LIMITS } from '../../../shared/ids';
import type { OwnWord } from '../../../shared/policy';
import { Section } from '../components/Section';
import { useWords } from '../words';
import { useRulesApi } from './rules-api';

interface AddWordProps {
  busy: boolean;
  reason: string | null;
  onAdd: (word: string) => Promise<boolean>;
}

const AddWord = ({ busy, reason, onAdd }: AddWordProps) => {
  const { say } = useWords();
  const [word, setWord] = useState('');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await onAdd(word.trim())) setWord('');
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Field.Root {...(reason ? { error: reason } : {})} width="34rem">
          <Field.Label>{say('words.word', 'Слово в начальной форме')}</Field.Label>
          <Field.Input
            value={word}
            maxLength={LIMITS.word}
            autoComplete="off"
            onChange={({ currentTarget }) => setWord(currentTarget.value)}
          />
          <Field.Error />
        </Field.Root>
        <Button type="submit" size="L" startIcon={<Plus />} loading={busy} disabled={word.trim() === ''}>
          {say('words.add', 'Добавить')}
        </Button>
      </Flex>
    </form>
  );
};

/** The list of one organisation. */
export const WordList = ({ organization }: { organization: string }) => {
  const { say } = useWords();
  const api = useRulesApi();
  const { act, busy, reason } = useAct();
  const ask = useCallback((signal: AbortSignal) => api.words(organization, signal), [api, organization]);
  const { answer, reload } = useAnswer(ask);
  const words = answer.data;

  const add = async (word: string): Promise<boolean> => {
    const done = await act(() => api.addWord({ organization, word }), say('words.added', 'Слово добавлено'));
    if (done) reload();
    return done;
  };
  const remove = async ({ documentId }: OwnWord): Promise<void> => {
    if (await act(() => api.removeWord(documentId), say('words.removed', 'Слово удалено'))) reload();
  };

  return (
    <Section title={say('words.list', 'Слова')}>
      <AddWord busy={busy} reason={reason} onAdd={add} />
      {answer.stage === 'failed' && (
        <Typography role="alert">
          {say('words.failed', 'Словарь не загрузился. Обновите страницу.')}
        </Typography>
      )}
      {answer.stage === 'loading' && !words && <Loader small>{say('stage.loading', 'Загружаем…')}</Loader>}
      {words?.length === 0 && (
        <Typography textColor="neutral600">
          {say('words.empty', 'Словарь пуст. Добавьте первое слово.')}
        </Typography>
      )}
      {words && words.length > 0 && (
        <Flex tag="ul" gap={2} wrap="wrap">
          {words.map((each) => (
            <Flex
              tag="li"
              key={each.documentId}
              gap={2}
              hasRadius
              background="neutral100"
              paddingLeft={3}
              paddingRight={1}
            >
              <Typography>{each.word}</Typography>
              <IconButton
                variant="ghost"
                label={say('words.remove', 'Удалить слово «{word}»', { word: each.word })}
                onClick={() => void remove(each)}
              >
                <Trash />
              </IconButton>
            </Flex>
          ))}
        </Flex>
      )}
    </Section>
  );
};
