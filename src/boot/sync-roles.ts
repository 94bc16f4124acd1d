import type { Core, UID } from '@strapi/strapi';
import {
  type AdminRole,
  adminContentTypes,
  adminPermissions,
  adminRoles,
  type GrantedPermission,
} from '../shared/strapi-services';
import { roles } from './roles';
import { CONTENT, type Grant, type RoleDefinition } from './roles/grants';

const FIELD_ACTIONS: readonly string[] = [CONTENT.read, CONTENT.create, CONTENT.update];

/** Strapi's own roles may publish anything of anybody; they are removed while nobody has them. */
const STOCK_ROLES = ['strapi-editor', 'strapi-author'] as const;

/**
 * Makes the roles of the panel what the code says, at every boot: a right named nowhere in the code is taken away
 * again, so that what a role may do is always what was reviewed and tested. Runs after Strapi's own bootstrap, which
 * creates Super Admin only while no role exists.
 */
export async function syncRoles(strapi: Core.Strapi): Promise<void> {
  for (const definition of roles) await syncRole(strapi, definition);
  for (const code of STOCK_ROLES) await removeUnusedRole(strapi, code);
}

async function syncRole(strapi: Core.Strapi, definition: RoleDefinition): Promise<void> {
  const role = await ensureRole(strapi, definition);
  await adminRoles(strapi).assignPermissions(
    role.id,
    definition.grants.flatMap((grant) => permissionsOf(strapi, grant)),
  );
}

async function ensureRole(strapi: Core.Strapi, definition: RoleDefinition): Promise<AdminRole> {
  const { code, name, description } = definition;
  const existing = await adminRoles(strapi).findOne({ code });
  if (!existing) return adminRoles(strapi).create({ code, name, description });
  if (existing.name === name && existing.description === description) return existing;
  return adminRoles(strapi).update({ id: existing.id }, { name, description });
}

async function removeUnusedRole(strapi: Core.Strapi, code: string): Promise<void> {
  const role = await adminRoles(strapi).findOne({ code });
  if (!role) return;
  if ((await adminRoles(strapi).getUsersCount(role.id)) > 0) {
    strapi.log.warn(
      `Role ${code} sees the content of all organisations and has users: give them another role.`,
    );
    return;
  }
  await adminRoles(strapi).deleteByIds([role.id]);
}

function permissionsOf(strapi: Core.Strapi, grant: Grant): GrantedPermission[] {
  const conditions = [...(grant.conditions ?? [])];
  const unknown = conditions.find((id) => !adminPermissions(strapi).conditionProvider.has(id));
  // Strapi drops a condition it does not know and keeps the permission: the grant would hold for everything.
  if (unknown) throw new Error(`Condition ${unknown} of ${grant.action} is not registered by any plugin`);
  if (!grant.subjects) return [{ action: grant.action, subject: null, conditions, properties: {} }];
  return grant.subjects.map((subject) => ({
    action: grant.action,
    subject,
    conditions,
    properties: FIELD_ACTIONS.includes(grant.action) ? { fields: fieldsOf(strapi, subject) } : {},
  }));
}

/** Named one by one: a permission without fields means all of them, `createdBy` and its e-mail included. */
function fieldsOf(strapi: Core.Strapi, uid: string): string[] {
  return adminContentTypes(strapi).getNestedFields(strapi.contentType(uid as UID.ContentType), {
    components: strapi.components,
  });
}
