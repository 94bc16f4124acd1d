import type { Core } from '@strapi/strapi';
import { passwordResetLetter } from '../src/shared/mail/password-reset-letter';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Strapi declares the letter as a string and reads an object of subject, text and html. */
type AdminConfig = Omit<Core.Config.Admin, 'forgotPassword'> & {
  forgotPassword: { expiresIn: string; from: string; emailTemplate: typeof passwordResetLetter };
};

export default ({ env }: Core.Config.Shared.ConfigParams): AdminConfig => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET', ''),
    // Sent with pictures too: `global::uploads` shows a signed-in employee files that are not public.
    cookie: { sameSite: 'strict', path: '/' },
    // Seconds. «Запомнить меня»: three idle days, two weeks in all; otherwise two idle hours, one working day.
    sessions: {
      accessTokenLifespan: 15 * MINUTE,
      idleRefreshTokenLifespan: 3 * 24 * HOUR,
      maxRefreshTokenLifespan: 14 * 24 * HOUR,
      idleSessionLifespan: 2 * HOUR,
      maxSessionLifespan: 12 * HOUR,
    },
  },
  // Replaced by `global::attempt-limits`: the stock one lives in memory and is keyed by what the caller sends.
  rateLimit: { enabled: false },
  forgotPassword: {
    expiresIn: '30m',
    from: env('MAIL_FROM', 'gospublik@localhost'),
    emailTemplate: passwordResetLetter,
  },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  // Nothing in the panel leads to Strapi's shop, survey, English manuals or language models.
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  // Not «not set up»: then every form offers to read Strapi's manual, and asks for an address that is a 404.
  preview: { enabled: false, config: { handler: () => null } },
  autoOpen: false,
  // `npm run develop` restarts when sources change, not when a test or a document does.
  watchIgnoreFiles: ['**/tests/**', '**/docs/**', '**/scripts/**', '**/bench/**'],
});
