import type { Core } from '@strapi/strapi';
import { PUBLIC_TYPES } from '../shared/public-api/public-types';

/**
 * What the outside world may call, whole: reading the public types, subscribing, and the links of letters. Citizens will sign in through an identity
 * provider; until then Strapi's own registration, local login and password reset stay closed, for a way in that
 * nobody uses is only a way in.
 */
const READS = [
  ...PUBLIC_TYPES.flatMap(({ uid }) => [`${uid}.find`, `${uid}.findOne`]),
  'api::api-description.api-description.find',
];

/** Subscriptions by e-mail, and the pages behind the links of their letters. */
const SUBSCRIPTIONS = [
  'create',
  'showConfirm',
  'confirm',
  'showManage',
  'manage',
  'showUnsubscribe',
  'unsubscribe',
].map((verb) => `api::subscription.subscription.${verb}`);

/** The page behind the link of the letter about an organisation's contact data. */
const CONTACTS = ['show', 'confirm'].map((verb) => `api::contact-confirmation.contact-confirmation.${verb}`);

const ALLOWED = [...READS, ...SUBSCRIPTIONS, ...CONTACTS];

export const OUTSIDE_PERMISSIONS: Readonly<Record<'public' | 'authenticated', readonly string[]>> = {
  public: ALLOWED,
  authenticated: ALLOWED,
};

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** Makes the two outside roles hold exactly the permissions above; what was added elsewhere is taken away. */
export async function syncPublicPermissions(strapi: Core.Strapi): Promise<void> {
  for (const [type, wanted] of Object.entries(OUTSIDE_PERMISSIONS)) {
    const role = await strapi.db.query(ROLE).findOne({ where: { type }, populate: ['permissions'] });
    if (!role) throw new Error(`users-permissions has no role of the type ${type}`);
    await syncRole(strapi, role, wanted);
  }
  await closeRegistration(strapi);
}

async function syncRole(
  strapi: Core.Strapi,
  role: { id: number; permissions: Array<{ id: number; action: string }> },
  wanted: readonly string[],
): Promise<void> {
  const held = new Map<string, number>();
  const surplus: number[] = [];
  for (const { id, action } of role.permissions) {
    if (wanted.includes(action) && !held.has(action)) held.set(action, id);
    else surplus.push(id);
  }
  if (surplus.length) await strapi.db.query(PERMISSION).deleteMany({ where: { id: { $in: surplus } } });
  for (const action of wanted) {
    if (!held.has(action)) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced: unknown = await store.get({ key: 'advanced' });
  if (typeof advanced !== 'object' || advanced === null) return;
  if ('allow_register' in advanced && advanced.allow_register === false) return;
  await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
}
