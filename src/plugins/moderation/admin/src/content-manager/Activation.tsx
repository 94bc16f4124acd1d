import { Flex, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { useModerationApi } from '../api';
import { Moment } from '../components/Moment';
import { VerbButton } from '../components/VerbButton';
import { useWords } from '../words';

/** Of an organisation: where its page is, what to look at after the first publication, and that somebody has. */
export const Activation = ({ organization, mayHandle }: { organization: string; mayHandle: boolean }) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { act, busy, reason } = useAct();
  const ask = useCallback((signal: AbortSignal) => api.activation(organization, signal), [api, organization]);
  const { answer, reload } = useAnswer(ask);
  const activation = answer.data;
  if (answer.stage === 'failed') {
    return (
      <Typography role="alert">
        {say('activation.failed', 'Сведения о публикации страницы не загрузились. Обновите страницу.')}
      </Typography>
    );
  }
  if (!activation) return null;

  const handle = async (): Promise<void> => {
    await act(() => api.handleActivation(organization), say('activation.done', 'Отмечено'));
    reload();
  };
  const checks = [
    say('activation.check-address', 'страница открывается по этому адресу'),
    say('activation.check-details', 'название, адрес и реквизиты верны'),
    say('activation.check-contacts', 'телефон и почта отвечают'),
    say('activation.check-hours', 'часы работы и приёма указаны'),
    say('activation.check-services', 'услуги и контакты на месте'),
  ];

  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={2}
      aria-label={say('activation', 'Активация')}
    >
      <Typography fontWeight="semiBold">
        {say('activation.since', 'Страница опубликована')} <Moment at={activation.activatedAt} />
      </Typography>
      <Typography
        tag="a"
        href={activation.address}
        target="_blank"
        rel="noreferrer"
        textColor="primary600"
        style={{ overflowWrap: 'anywhere' }}
      >
        {activation.address}
      </Typography>
      {activation.handledAt ? (
        <Typography variant="pi" textColor="neutral600">
          {say('activation.handled', 'Обработано: {name}', { name: activation.handledBy ?? '' })},{' '}
          <Moment at={activation.handledAt} />
        </Typography>
      ) : (
        <>
          <Typography>{say('activation.check', 'Проверьте:')}</Typography>
          <ul>
            {checks.map((check) => (
              <Typography key={check} tag="li">
                – {check}
              </Typography>
            ))}
          </ul>
          {reason && (
            <Typography role="alert" textColor="danger600">
              {reason}
            </Typography>
          )}
          {mayHandle && (
            <VerbButton
              reasons={activation.againstHandling}
              variant="secondary"
              loading={busy}
              onClick={() => void handle()}
            >
              {say('activation.handle', 'Обработано')}
            </VerbButton>
          )}
        </>
      )}
    </Flex>
  );
};
