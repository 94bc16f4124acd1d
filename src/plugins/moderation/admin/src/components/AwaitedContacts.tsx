import { Flex } from '@strapi/design-system';
import { useEffect } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import type { AwaitedContacts as Contacts } from '../../../shared/contacts';
import { useModerationApi } from '../api';
import { useWords } from '../words';
import { Moment } from './Moment';
import { VerbButton } from './VerbButton';

interface AwaitedContactsProps {
  contacts: Contacts;
  /** Asks anew where the version stands. */
  onDone: () => void;
}

const SECOND_MS = 1000;

/** The server says when the letter may be sent again: the button is asked about anew at that moment. */
function useMoment(at: string, then: () => void): void {
  useEffect(() => {
    const wait = Date.parse(at) - Date.now();
    if (wait <= 0) return undefined;
    const timer = setTimeout(then, wait + SECOND_MS);
    return () => clearTimeout(timer);
  }, [at, then]);
}

/** E-mail and phone that only the holder of the mailbox can confirm, and the letter to be sent once more. */
export const AwaitedContacts = ({ contacts, onDone }: AwaitedContactsProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { act, busy, reason } = useAct();
  useMoment(contacts.resendAt, onDone);
  const resend = async (): Promise<void> => {
    const sent = say('contacts.sent', 'Письмо отправлено на {email}', { email: contacts.email });
    await act(() => api.resendContacts(contacts.organization), sent);
    onDone();
  };

  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={2}
      aria-label={say('contacts', 'Контактные данные')}
    >
      <Notice variant="primary" title={say('contacts.wait', 'Контактные данные ждут подтверждения.')}>
        {say('contacts.letter', 'Письмо отправлено на {email}, телефон в нём: {phone}.', {
          email: contacts.email,
          phone: contacts.phone,
        })}{' '}
        {contacts.isExpired
          ? say('contacts.over', 'Ссылка не действует с')
          : say('contacts.until', 'Ссылка действует до')}{' '}
        <Moment at={contacts.expiresAt} />.
      </Notice>
      {reason && (
        <Notice variant="danger" title={say('contacts.refused', 'Письмо не отправлено.')}>
          {reason}
        </Notice>
      )}
      <VerbButton reasons={contacts.resend} variant="secondary" loading={busy} onClick={() => void resend()}>
        {say('contacts.resend', 'Отправить ещё раз')}
      </VerbButton>
    </Flex>
  );
};
