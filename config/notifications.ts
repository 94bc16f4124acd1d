import type { Core } from '@strapi/strapi';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** 152-ФЗ, article 21, part 4: what was processed for a purpose is destroyed within thirty days after it is reached. */
const MOST_ERASE_DAYS = 30;

/** Seconds between attempts at one message, some two days in all: a mail server that is down over a weekend loses nothing. */
const RETRY_SECONDS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR];

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Letters leave at this pace, all instances together; 0: as fast as the mail server takes them. */
  mailsPerMinute: env.int('MAILS_PER_MINUTE', 300),
  retrySeconds: env.array('NOTIFY_RETRY_SECONDS', RETRY_SECONDS.map(String)).map(Number),
  /** Days after which a message to a citizen that has left, or never will, says no more to whom it went and of what. */
  eraseDays: Math.min(env.int('DELIVERY_ERASE_DAYS', MOST_ERASE_DAYS), MOST_ERASE_DAYS),
  /** Days the delivery log is kept; then its rows go, with the notifications in the panel and the closed addresses. */
  logDays: env.int('DELIVERY_LOG_DAYS', 365),
  /** Without a mail server letters lie in DATA_DIR/outbox. */
  hasMailServer: env('SMTP_URL', '') !== '',
  /** Address of the public site: where letters to subscribers lead. Without it they have no link. */
  siteUrl: env('SITE_URL', '').replace(/\/+$/, ''),
});
