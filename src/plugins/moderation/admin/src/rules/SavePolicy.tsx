import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import { changeBetween } from '../../../../../domain/checks/policy/change-between';
import type { Policy } from '../../../../../domain/checks/policy/policy';
import { LIMITS } from '../../../shared/ids';
import { Section } from '../components/Section';
import { useWords } from '../words';
import { useRulesApi } from './rules-api';

interface SavePolicyProps {
  policy: Policy;
  edited: Policy;
  onSaved: () => void;
}

/** A change is a version with a note on why; one made meanwhile by somebody else is named by the server. */
export const SavePolicy = ({ policy, edited, onSaved }: SavePolicyProps) => {
  const { say } = useWords();
  const api = useRulesApi();
  const { act, busy, reason } = useAct();
  const [note, setNote] = useState('');
  const change = changeBetween(policy, edited);
  const isSame = Object.keys(change).length === 0;

  const save = async (): Promise<void> => {
    const body = { version: policy.version, change, note: note.trim() };
    if (await act(() => api.change(body), say('policy.saved', 'Правила сохранены и уже действуют')))
      onSaved();
  };

  return (
    <Section title={say('policy.save-title', 'Сохранить как новую версию')}>
      <Field.Root
        required
        hint={say('policy.note-hint', 'Например: «По приказу № 7 обложка у новостей обязательна»')}
      >
        <Field.Label>{say('policy.note', 'Что и почему меняется')}</Field.Label>
        <Textarea
          value={note}
          maxLength={LIMITS.note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Field.Hint />
      </Field.Root>
      {reason && (
        <Typography role="alert" textColor="danger600">
          {reason}
        </Typography>
      )}
      <Flex gap={4}>
        <Button loading={busy} disabled={isSame || note.trim() === ''} onClick={() => void save()}>
          {say('policy.save', 'Сохранить')}
        </Button>
        <Typography variant="pi" textColor="neutral600">
          {isSame
            ? say('policy.unchanged', 'Пока ничего не изменено.')
            : note.trim() === '' && say('policy.note-missing', 'Напишите, что и почему меняется.')}
        </Typography>
      </Flex>
    </Section>
  );
};
