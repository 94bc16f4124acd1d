import type { Core } from '@strapi/strapi';
import type { FileRow } from './find-file';

const READ = 'plugin::upload.read';
const FILE = 'plugin::upload.file';

interface PermissionsManager {
  ability: { cannot(action: string, subject: unknown): boolean };
  toSubject(entity: unknown): unknown;
}

interface AdminPermissions {
  engine: { generateUserAbility(user: unknown): Promise<unknown> };
  createPermissionsManager(options: { ability: unknown; action: string; model: string }): PermissionsManager;
}

/**
 * Whether the holder of a panel session may see a file that is not public: an <img> sends no token, only the refresh
 * cookie, whose session is looked up like that of any other request. The same permission and conditions as in the
 * media library.
 */
export async function mayReadInPanel(
  strapi: Core.Strapi,
  refreshToken: string | undefined,
  file: FileRow,
): Promise<boolean> {
  if (!refreshToken) return false;
  const session = await strapi.sessionManager('admin').validateRefreshToken(refreshToken);
  if (!session.isValid) return false;
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: session.userId, isActive: true }, populate: { roles: true } });
  if (!user) return false;
  const permissions = strapi.get<{ get(uid: string): AdminPermissions }>('services').get('admin::permission');
  const ability = await permissions.engine.generateUserAbility(user);
  const manager = permissions.createPermissionsManager({ ability, action: READ, model: FILE });
  return !manager.ability.cannot(READ, manager.toSubject(file));
}
