import type { Core } from '@strapi/strapi';
import type { JournalActor, JournalEntry } from '../../../shared/contract';
import { nameOfStaff } from '../origin/actor-of-request';
import { type AnsweredRequest, memberOf } from './request';

const STAFF = 'admin::user';

/** Refused by the limit of attempts: no password was looked at, and whoever asks must not fill the journal. */
const TOO_MANY = 429;

type Account = { readonly id: number; readonly name: string };

/** The account Strapi answered with: signed in, invited, or with a new password. */
function accountAnswered(ctx: AnsweredRequest): Account | null {
  const user = memberOf(memberOf(ctx.body, 'data'), 'user');
  const id = memberOf(user, 'id');
  return typeof id === 'number' ? { id, name: nameOfStaff(Object(user)) } : null;
}

async function accountNamed(strapi: Core.Strapi, email: string): Promise<Account | null> {
  // PostgreSQL would refuse the question: nobody has such an e-mail.
  if (email.includes('\0')) return null;
  const user = await strapi.db.query(STAFF).findOne({ where: { email: { $eqi: email } } });
  return user ? { id: Number(user.id), name: nameOfStaff(user) } : null;
}

const emailOf = (ctx: AnsweredRequest): string => {
  const email = memberOf(ctx.request.body, 'email');
  return typeof email === 'string' ? email.trim() : '';
};

const about = (account: Account | null, title: string) => ({
  type: STAFF,
  id: account ? String(account.id) : 'unknown',
  title,
});

const did = (action: JournalEntry['action'], account: Account | null): JournalEntry[] => {
  if (!account) return [];
  const actor: JournalActor = { kind: 'staff', ...account };
  return [{ action, actor, object: about(account, account.name), personal: true }];
};

/** Of what nobody is signed in for yet: by the e-mail that was given, which is erasable and no part of the object. */
async function asked(
  strapi: Core.Strapi,
  ctx: AnsweredRequest,
  action: JournalEntry['action'],
): Promise<JournalEntry[]> {
  const email = emailOf(ctx);
  const object = about(await accountNamed(strapi, email), email);
  return [{ action, object, after: { status: ctx.status }, personal: true }];
}

type Teller = (strapi: Core.Strapi, ctx: AnsweredRequest) => JournalEntry[] | Promise<JournalEntry[]>;

const isGranted = (ctx: AnsweredRequest): boolean => ctx.status < 400;

/** How Strapi's own doors of the panel are journaled, by the handler behind each. */
export const SIGN_IN_ENTRIES: Readonly<Record<string, Teller>> = {
  'admin::authentication.login': (strapi, ctx) =>
    isGranted(ctx)
      ? did('accounts.signed-in', accountAnswered(ctx))
      : asked(strapi, ctx, 'accounts.sign-in-refused'),
  'admin::authentication.forgotPassword': (strapi, ctx) =>
    isGranted(ctx) ? asked(strapi, ctx, 'accounts.password-reset-requested') : [],
  'admin::authentication.resetPassword': (_strapi, ctx) =>
    isGranted(ctx) ? did('accounts.password-reset', accountAnswered(ctx)) : [],
  'admin::authentication.register': (_strapi, ctx) =>
    isGranted(ctx) ? did('accounts.invitation-accepted', accountAnswered(ctx)) : [],
  'admin::authentication.logout': (_strapi, ctx) => {
    const user: unknown = ctx.state.user;
    const id = memberOf(user, 'id');
    const account = typeof id === 'number' ? { id, name: nameOfStaff(Object(user)) } : null;
    return isGranted(ctx) ? did('accounts.signed-out', account) : [];
  },
};

export const isLimited = (ctx: AnsweredRequest): boolean => ctx.status === TOO_MANY;
