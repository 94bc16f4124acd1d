import type { Core } from '@strapi/strapi';
import { changedFields } from '../../../../../domain/audit/changed-fields';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { adminRoles } from '../../../../../shared/strapi-services';
import { getService } from '../get-service';
import { toldTogether } from './summarised';

const ROLE = 'admin::role';
const PERMISSION = 'admin::permission';

/** One line for each permission: what may be done, with what, where. */
function lineOf({ action, subject, conditions }: Record<string, unknown>): string {
  const where = Array.isArray(conditions) && conditions.length > 0 ? ` [${conditions.join(', ')}]` : '';
  return `${String(action)}${subject ? ` ${String(subject)}` : ''}${where}`;
}

async function linesOf(strapi: Core.Strapi, role: number): Promise<string[]> {
  const rows = await strapi.db.query(PERMISSION).findMany({ where: { role } });
  return rows.map(lineOf).sort();
}

const without = (lines: readonly string[], others: readonly string[]): string[] =>
  lines.filter((line) => !others.includes(line));

/**
 * A role gets its permissions all at once, hundreds of rows: the journal tells in one entry which were added and which
 * taken away.
 */
export function journalRolePermissions(strapi: Core.Strapi): void {
  const roles = adminRoles(strapi);
  const { assignPermissions, deleteByIds } = roles;
  // That a role is gone says that its permissions are.
  roles.deleteByIds = (ids) => toldTogether([PERMISSION], () => deleteByIds.call(roles, ids));
  roles.assignPermissions = (id, permissions) =>
    inTransaction(strapi, async () => {
      const before = await linesOf(strapi, id);
      const result = await toldTogether([PERMISSION], () => assignPermissions.call(roles, id, permissions));
      const after = await linesOf(strapi, id);
      const removed = without(before, after);
      const added = without(after, before);
      if (removed.length + added.length === 0) return result;
      const role = await strapi.db.query(ROLE).findOne({ where: { id } });
      await getService(strapi, 'record-entries').run([
        {
          action: 'accounts.role-permissions-changed',
          object: { type: ROLE, id: String(id), title: String(role?.name ?? id) },
          ...changedFields({ permissions: removed }, { permissions: added }),
        },
      ]);
      return result;
    });
}
