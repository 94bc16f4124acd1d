import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerJson } from '../../../shared/public-api/answer-json';
import { describeApi } from '../../../shared/public-api/openapi/describe-api';

/** The description changes with the code only, so it is written once for each process. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let description: string | undefined;
  return {
    async find(ctx: Context): Promise<void> {
      description ??= JSON.stringify(describeApi(strapi));
      answerJson(ctx, description, false);
    },
  };
};
