import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { SubscriptionsApi } from '../../../plugins/notifications/shared/contract';
import { RefusedError } from '../../../shared/errors';
import { showPage as show } from '../../../shared/html-page/show-page';
import { answerOnce } from '../../../shared/http/idempotency/answer-once';
import { idempotencyKeyOf } from '../../../shared/http/idempotency/idempotency-key';
import { parse } from '../../../shared/parse';
import { pluginApi } from '../../../shared/plugin-api';
import { confirmPage } from '../lib/confirm-page';
import { type ManageNote, managePage } from '../lib/manage-page';
import { unknownLinkPage, unsubscribedPage, unsubscribePage } from '../lib/unsubscribe-page';
import { confirmForm, manageForm, subscribeBody, tokenParams } from '../lib/validation';

const ACCEPTED = { data: { stage: 'confirmation-sent' }, meta: {} };
const SAVED: ManageNote = { text: 'Сохранено.', isBad: false };

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const subscriptions = (): SubscriptionsApi => pluginApi(strapi, 'notifications').subscriptions;
  const tokenOf = (ctx: Context): string => parse(tokenParams, ctx.params).token;
  const showUnknown = (ctx: Context): void => show(ctx, unknownLinkPage(), 404);

  const change = async (ctx: Context, token: string): Promise<ManageNote> => {
    const { topics, frequency, tracking } = parse(manageForm, ctx.request.body ?? {});
    try {
      await subscriptions().change(token, { topics, frequency, allowsTracking: tracking === 'yes' });
      return SAVED;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      return { text: error.text.ru, isBad: true };
    }
  };

  return {
    async create(ctx: Context): Promise<void> {
      const body = parse(subscribeBody, ctx.request.body ?? {});
      const { email, topics, frequency, consent } = body;
      const given = consent ? { version: consent.version, address: ctx.request.ip } : null;
      const once = { scope: 'POST /api/subscriptions', key: idempotencyKeyOf(ctx), body };
      const answer = await answerOnce(strapi, once, async () => {
        await subscriptions().request({ email, topics, frequency, consent: given });
        return { status: 202, body: ACCEPTED };
      });
      ctx.status = answer.status;
      ctx.body = answer.body;
    },

    async showConfirm(ctx: Context): Promise<void> {
      const request = await subscriptions().requestOf(tokenOf(ctx));
      if (!request) return showUnknown(ctx);
      show(ctx, confirmPage(request, false));
    },

    async confirm(ctx: Context): Promise<void> {
      const token = tokenOf(ctx);
      const { consent } = parse(confirmForm, ctx.request.body ?? {});
      const given = { accepted: consent === 'yes', address: ctx.request.ip };
      const manage = await subscriptions().confirm(token, given);
      if (manage) return ctx.redirect(`/api/subscriptions/${manage}/manage?confirmed=yes`);
      const request = await subscriptions().requestOf(token);
      if (!request) return showUnknown(ctx);
      show(ctx, confirmPage(request, true), request.stage === 'expired' ? 410 : 400);
    },

    async showManage(ctx: Context): Promise<void> {
      const token = tokenOf(ctx);
      const subscription = await subscriptions().subscriptionOf(token);
      if (subscription?.stage !== 'active') return showUnknown(ctx);
      const isNew = ctx.query.confirmed === 'yes';
      show(ctx, managePage(subscription, token, isNew ? { text: 'Подписка началась.', isBad: false } : null));
    },

    async manage(ctx: Context): Promise<void> {
      const token = tokenOf(ctx);
      const before = await subscriptions().subscriptionOf(token);
      if (before?.stage !== 'active') return showUnknown(ctx);
      const note = await change(ctx, token);
      const subscription = (await subscriptions().subscriptionOf(token)) ?? before;
      show(ctx, managePage(subscription, token, note), note.isBad ? 400 : 200);
    },

    async showUnsubscribe(ctx: Context): Promise<void> {
      const token = tokenOf(ctx);
      const subscription = await subscriptions().subscriptionOf(token);
      if (!subscription) return showUnknown(ctx);
      const days: number = strapi.config.get('subscriptions.eraseDays');
      const isActive = subscription.stage === 'active';
      show(ctx, isActive ? unsubscribePage(subscription, token) : unsubscribedPage(days));
    },

    /** Also the one click of mail programs (RFC 8058), whose form has `List-Unsubscribe=One-Click`. */
    async unsubscribe(ctx: Context): Promise<void> {
      const subscription = await subscriptions().unsubscribe(tokenOf(ctx));
      if (!subscription) return showUnknown(ctx);
      show(ctx, unsubscribedPage(strapi.config.get('subscriptions.eraseDays')));
    },
  };
};
