import type { Core } from '@strapi/strapi';
import { createWorker } from '../worker/worker';

/** The one worker of this process. */
export default ({ strapi }: { strapi: Core.Strapi }) => createWorker(strapi);
