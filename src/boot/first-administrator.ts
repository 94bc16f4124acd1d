import type { Core } from '@strapi/strapi';
import { StartupRefused } from './startup-refused';

interface Credentials {
  email: string;
  password: string;
}

/** bcrypt looks at 72 bytes only, and a Cyrillic letter takes two of them. */
const LONGEST_PASSWORD_BYTES = 72;

/** The panel's own rule for passwords, plus bcrypt's limit. */
function faultOf(password: string): string | null {
  if (password.length < 8) return 'короче 8 символов';
  if (Buffer.byteLength(password) > LONGEST_PASSWORD_BYTES) return 'длиннее 72 байт';
  if (!/[a-z]/.test(password)) return 'без строчной латинской буквы';
  if (!/[A-Z]/.test(password)) return 'без прописной латинской буквы';
  if (!/\d/.test(password)) return 'без цифры';
  return null;
}

function checked({ email, password }: Credentials): Credentials | null {
  const address = email.trim().toLowerCase();
  if (address === '') return null;
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) {
    throw new StartupRefused('ADMIN_EMAIL не похож на адрес почты.');
  }
  const fault = faultOf(password);
  if (fault) throw new StartupRefused(`ADMIN_PASSWORD не годится: ${fault}.`);
  return { email: address, password };
}

/**
 * Creates the first administrator from ADMIN_EMAIL and ADMIN_PASSWORD when the panel has no account at all. Later
 * starts leave accounts alone: the variables never bring back a deleted administrator or an old password.
 * @throws StartupRefused when the address or the password will not do
 */
export async function createFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  const account = checked(strapi.config.get('boot.firstAdministrator', { email: '', password: '' }));
  if (!account) {
    strapi.log.info('В панели нет ни одной учётной записи: задайте ADMIN_EMAIL и ADMIN_PASSWORD.');
    return;
  }
  const person = { firstname: 'Администратор', lastname: '', preferedLanguage: 'ru' };
  await strapi.service('admin::user').createFirstAdmin({ ...account, ...person });
  strapi.log.info(`Создан первый администратор ${account.email}`);
}
