import { auditor } from './auditor';
import { editor } from './editor';
import type { RoleDefinition } from './grants';
import { head } from './head';
import { moderator } from './moderator';
import { operator } from './operator';
import { registryAdmin } from './registry-admin';

/** Roles of the panel besides Super Admin, which Strapi gives everything. */
export const roles: readonly RoleDefinition[] = [registryAdmin, editor, moderator, operator, head, auditor];
