import type { OutgoingMessage } from '../channels/adapter';
import { contactCodeEvent } from '../events/contact-code';
import { newId } from '../queries/new-id';

/** What carries the code to the number, past queue and log. */
export const codeMessage = (address: string, code: string): OutgoingMessage => ({
  documentId: newId(),
  copy: 0,
  event: contactCodeEvent,
  recipient: { kind: 'staff', id: '', name: null },
  address,
  subject: 'Панель госпаблика',
  text: `Код подтверждения: ${code}. Никому его не сообщайте.`,
  data: {},
  link: null,
  organization: null,
  unsubscribeUrl: null,
  isTracked: false,
  attempt: 1,
});
