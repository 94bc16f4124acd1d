import type { Core } from '@strapi/strapi';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { ChangedFields } from '../../../../audit/shared/contract';
import type { JobForVerb } from './job-for-verb';

/** The journal row of a verb done with a job, in the verb's transaction. */
export async function recordVerb(
  strapi: Core.Strapi,
  action: `jobs.${string}`,
  { id, task, title, stage }: JobForVerb,
  after: ChangedFields,
): Promise<void> {
  await pluginApi(strapi, 'audit').record({
    action,
    object: { type: 'jobs.job', id, title },
    before: { stage, task },
    after: { ...after, task },
  });
}
