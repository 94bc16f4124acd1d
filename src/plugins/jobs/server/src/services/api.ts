import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import type { JobsApi } from '../../../shared/contract';
import { getService } from '../get-service';
import { queueFigures } from '../queries/queue-figures';

/** What other plugins may ask: `pluginApi(strapi, 'jobs')`. */
export default ({ strapi }: { strapi: Core.Strapi }): JobsApi => ({
  stateOf: (id) => getService(strapi, 'list-jobs').stateOf(id),

  async cancel(id) {
    try {
      await getService(strapi, 'cancel-job').run(id);
    } catch (error) {
      // Whoever calls wants it not to go on; that is so already.
      if (!(error instanceof RefusedError)) throw error;
    }
  },

  isWorking: () => getService(strapi, 'worker').isAlive(),
  figures: () => queueFigures(strapi),
});
