import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { showPage } from '../../../shared/html-page/show-page';
import { parse } from '../../../shared/parse';
import { pluginApi } from '../../../shared/plugin-api';
import { contactPage, statusOfContactPage, unknownContactPage } from '../lib/contact-page';

/** The router adds numbered parameters of its own. */
const tokenParams = z.object({ token: z.string().min(1).max(120) });

/** The link of the letter about an organisation's contact data: whoever has it reads the mailbox. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = async (ctx: Context, verb: 'find' | 'confirm'): Promise<void> => {
    const { token } = parse(tokenParams, ctx.params);
    const found = await pluginApi(strapi, 'moderation').contactConfirmations[verb](token);
    if (found) showPage(ctx, contactPage(found), statusOfContactPage(found));
    else showPage(ctx, unknownContactPage(), 404);
  };

  return {
    show: (ctx: Context): Promise<void> => answer(ctx, 'find'),
    confirm: (ctx: Context): Promise<void> => answer(ctx, 'confirm'),
  };
};
