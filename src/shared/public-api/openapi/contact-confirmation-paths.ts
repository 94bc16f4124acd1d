import { letterPage } from './letter-page';

const TAGS = ['Контактные данные организаций'];

/** The page behind the link of the letter that asks to confirm the contact data of an organisation. */
export const CONTACT_CONFIRMATION_PATHS = {
  '/api/contact-confirmations/{token}': {
    get: letterPage(
      TAGS,
      'showContactConfirmation',
      'Спросить, верны ли контактные данные / ask whether the contact data are right',
    ),
    post: letterPage(TAGS, 'confirmContacts', 'Подтвердить их / confirm them'),
  },
};
