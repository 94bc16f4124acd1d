import type { App } from '../../helpers/app';
import { citizenHeaders } from '../../helpers/content';
import { adminLogin, type Role } from '../../helpers/staff';

/** Whoever may knock at a door. «token» is an API token, which an administrator gives to another system. */
export const PANEL_ROLES = [
  'administrator',
  'registry-admin',
  'editor',
  'moderator',
  'operator',
  'head',
  'auditor',
] as const satisfies readonly Role[];

export type PanelRole = (typeof PANEL_ROLES)[number];

export const OUTSIDERS = ['anonymous', 'citizen', 'read-only token', 'full-access token'] as const;

export const ACTORS = [...OUTSIDERS, ...PANEL_ROLES] as const;

export type Actor = (typeof ACTORS)[number];

export type Headers = Readonly<Record<string, string>>;

/** Makes one of each and gives the headers each of them sends; the editor works for the organisation. */
export async function signInEverybody(app: App, organization: string): Promise<Map<Actor, Headers>> {
  const headers = new Map<Actor, Headers>([
    ['anonymous', {}],
    ['citizen', await citizenHeaders(app)],
    ['read-only token', await tokenHeaders(app, 'read-only')],
    ['full-access token', await tokenHeaders(app, 'full-access')],
  ]);
  for (const role of PANEL_ROLES) {
    const { staff, headers: session } = await adminLogin(app, role);
    headers.set(role, session);
    if (role === 'editor') await employ(app, staff.id, organization);
  }
  return headers;
}

async function tokenHeaders(app: App, type: 'read-only' | 'full-access'): Promise<Headers> {
  const accessKey = await app.run(async (strapi, type) => {
    const tokens = strapi.service('admin::api-token');
    const token = await tokens.create({ name: type, description: '', type, lifespan: null });
    return String(token.accessKey);
  }, type);
  return { Authorization: `Bearer ${accessKey}` };
}

async function employ(app: App, userId: number, organization: string): Promise<void> {
  await app.run(
    async (strapi, { userId, organization }) => {
      const registry = strapi.plugin('registry').service('api');
      await registry.addMember({ userId }, { user: userId, organization });
    },
    { userId, organization },
  );
}
