import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ALLOWED_KINDS } from '../src/shared/files/kinds';
import { outboxTransport } from '../src/shared/mail/outbox-transport';

/** Compiled code of a plugin when the server runs, its TypeScript source when the panel is built. */
const ours = (name: string) => ({
  enabled: true,
  resolve: path.join(__dirname, '..', 'src', 'plugins', name),
});

const MEGABYTE = 1024 * 1024;

/** Without a mail server messages lie as files in DATA_DIR/outbox. */
const mail = (smtpUrl: string, dataDir: string, sender: string) => ({
  provider: 'nodemailer',
  providerOptions: smtpUrl ? { url: smtpUrl } : outboxTransport(path.resolve(dataDir, 'outbox')),
  settings: { defaultFrom: sender, defaultReplyTo: sender },
});

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET', ''),
      // Sessions in the database, so that they can be revoked; an access token outlives its session by 10 minutes at most.
      jwtManagement: 'refresh',
      sessions: { accessTokenLifespan: 600, httpOnly: true },
      // Replaced by `global::attempt-limits`.
      ratelimit: { enabled: false },
    },
  },
  upload: {
    config: {
      sizeLimit: 50 * MEGABYTE,
      // The second line: `inspectUpload` has looked inside before and says it in Russian.
      security: { allowedTypes: ALLOWED_KINDS.flatMap(({ mime, aliases }) => [mime, ...(aliases ?? [])]) },
    },
  },
  email: {
    config: mail(env('SMTP_URL', ''), env('DATA_DIR', '.data'), env('MAIL_FROM', 'gospublik@localhost')),
  },
  // Lowest first: a plugin calls those above it.
  audit: ours('audit'),
  jobs: ours('jobs'),
  notifications: ours('notifications'),
  registry: ours('registry'),
  moderation: ours('moderation'),
});
