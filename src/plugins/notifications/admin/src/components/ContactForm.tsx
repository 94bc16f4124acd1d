import { Badge, Button, Field, Flex, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import type { Contact, ContactChannel } from '../../../shared/preferences';
import { usePreferencesApi } from '../api/preferences';
import { useWords } from '../hooks/use-words';

interface ContactFormProps {
  channel: ContactChannel;
  contact: Contact | undefined;
  isAvailable: boolean;
  onChanged: () => void;
}

/** One number or id: given, confirmed by the code that was sent there, taken away. */
export const ContactForm = ({ channel, contact, isAvailable, onChanged }: ContactFormProps) => {
  const { say } = useWords();
  const api = usePreferencesApi();
  const { act, busy, reason } = useAct();
  const [address, setAddress] = useState(contact?.pendingAddress ?? contact?.address ?? '');
  const [code, setCode] = useState('');
  const label = say(`notifications.preferences.contact.${channel}`);
  const isWaiting = typeof contact?.pendingAddress === 'string';
  const stillTold = isWaiting ? contact.address : null;

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const sent = say('notifications.preferences.contact.sent');
    if (await act(() => api.startContact(channel, address), sent)) onChanged();
  };
  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const confirmed = say('notifications.preferences.contact.confirmed');
    if (await act(() => api.confirmContact(channel, code), confirmed)) onChanged();
  };
  const remove = async (): Promise<void> => {
    if (await act(() => api.removeContact(channel), say('notifications.preferences.contact.removed')))
      onChanged();
  };

  if (!isAvailable && !contact)
    return (
      <Typography textColor="neutral600">
        {label}. {say('notifications.preferences.contact.unavailable')}
      </Typography>
    );
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <form onSubmit={(event) => void send(event)}>
        <Flex gap={2} alignItems="flex-end">
          <Field.Root hint={say(`notifications.preferences.contact.hint.${channel}`)}>
            <Field.Label>{label}</Field.Label>
            <Field.Input
              type={channel === 'sms' ? 'tel' : 'text'}
              value={address}
              maxLength={100}
              onChange={(event) => setAddress(event.currentTarget.value)}
            />
            <Field.Hint />
          </Field.Root>
          <Button
            type="submit"
            variant="secondary"
            loading={busy}
            disabled={address === '' || !isAvailable}
            aria-label={say('notifications.preferences.contact.send-to', { channel: label })}
          >
            {say('notifications.preferences.contact.send')}
          </Button>
        </Flex>
      </form>
      {isWaiting && (
        <form onSubmit={(event) => void confirm(event)}>
          <Flex gap={2} alignItems="flex-end">
            <Field.Root>
              <Field.Label>{say('notifications.preferences.contact.code')}</Field.Label>
              <Field.Input
                value={code}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={6}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
            </Field.Root>
            <Button type="submit" loading={busy} disabled={!/^\d{6}$/.test(code)}>
              {say('notifications.preferences.contact.confirm')}
            </Button>
          </Flex>
        </form>
      )}
      {contact && (
        <Flex gap={2}>
          <Badge>
            {say(
              isWaiting
                ? 'notifications.preferences.contact.not-confirmed'
                : 'notifications.preferences.contact.confirmed',
            )}
          </Badge>
          <Button variant="tertiary" onClick={() => void remove()}>
            {say('notifications.preferences.contact.remove', { channel: label })}
          </Button>
        </Flex>
      )}
      {stillTold && (
        <Typography textColor="neutral600">
          {say('notifications.preferences.contact.still-told', { address: stillTold })}
        </Typography>
      )}
      {reason && (
        <Typography role="alert" textColor="danger600">
          {reason}
        </Typography>
      )}
    </Flex>
  );
};
