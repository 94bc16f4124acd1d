import type { Core } from '@strapi/strapi';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds between attempts at one message, some two days in all: a mail server that is down over a weekend loses nothing. */
const RETRY_SECONDS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR];

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Letters leave at this pace, all instances together; 0: as fast as the mail server takes them. */
  mailsPerMinute: env.int('MAILS_PER_MINUTE', 300),
  retrySeconds: env.array('NOTIFY_RETRY_SECONDS', RETRY_SECONDS.map(String)).map(Number),
  /** Without a mail server letters lie in DATA_DIR/outbox. */
  hasMailServer: env('SMTP_URL', '') !== '',
  /** Address of the public site: where letters to subscribers lead. Without it they have no link. */
  siteUrl: env('SITE_URL', '').replace(/\/+$/, ''),
});
