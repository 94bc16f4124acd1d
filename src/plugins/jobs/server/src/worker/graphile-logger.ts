import type { Core } from '@strapi/strapi';
import { Logger } from 'graphile-worker';

/** The words of graphile-worker in our log. What happens to a job is told by us, with its reason and without its payload. */
export function graphileLogger(log: Core.Strapi['log']): Logger {
  return new Logger(() => (level, message, meta) => {
    if (meta?.failure || meta?.success) return;
    if (level === 'error') log.error(`jobs: ${message}`);
    else if (level === 'warning') log.warn(`jobs: ${message}`);
    else log.debug(`jobs: ${message}`);
  });
}
