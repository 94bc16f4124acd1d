import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { checksOf } from '../../../../../shared/checks/check-registry';
import { parse } from '../../../../../shared/parse';
import type { PolicyAnswer } from '../../../shared/policy';
import { getService } from '../get-service';
import { changePolicyBody, emptyQuery, versionParams } from '../validation/policy';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async get(ctx) {
    parse(emptyQuery, ctx.query);
    const policy = await getService(strapi, 'current-policy').get();
    const checks = checksOf(strapi).map(({ code, name, severity, appliesTo }) => ({
      code,
      name,
      severity,
      appliesTo,
    }));
    ctx.body = { data: { policy, checks } satisfies PolicyAnswer };
  },

  async versions(ctx) {
    parse(emptyQuery, ctx.query);
    ctx.body = { data: await getService(strapi, 'current-policy').versions() };
  },

  async version(ctx) {
    const { version } = parse(versionParams, ctx.params);
    ctx.body = { data: await getService(strapi, 'current-policy').version(version) };
  },

  async change(ctx) {
    const input = parse(changePolicyBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'change-policy').run(actorOf(ctx), input) };
  },
});
