import type { EventDefinition } from '../../../shared/contract';

/** What carries a code of confirmation. Not registered: nobody chooses about it, and no template holds a code. */
export const contactCodeEvent: EventDefinition = {
  code: 'notifications.contact-code-sent',
  title: { ru: 'Код подтверждения', en: 'Code of confirmation' },
  audience: 'staff',
  urgent: true,
  variables: [],
  texts: { default: { subject: 'Код подтверждения', text: '' } },
};
