import type { Core } from '@strapi/strapi';
import type { PanelView } from './panel-views/view';
import { serviceOf } from './service-of';

/** The parts of Strapi's own untyped services that we use, typed here once. Re-read them at every upgrade. */

export interface AdminAction {
  section: 'plugins' | 'settings';
  category?: string;
  subCategory?: string;
  pluginName: string;
  uid: string;
  displayName: string;
}

export interface RegisteredAction {
  actionId: string;
  section: string;
  subjects?: string[];
}

export interface GrantedPermission {
  action: string;
  subject: string | null;
  conditions: string[];
  properties: { fields?: string[] };
}

export interface PanelUser {
  id: number;
  roles?: { code: string }[];
}

/** What a condition answers with: a filter understood both by the database and by matching in memory. */
export type ConditionFilter = { [path: string]: unknown };

export interface Condition {
  plugin: string;
  name: string;
  displayName: string;
  category?: string;
  handler(user: PanelUser & { permission: { subject: string | null } }): Promise<ConditionFilter>;
}

export interface AdminPermissionService {
  actionProvider: {
    registerMany(actions: AdminAction[]): Promise<unknown>;
    values(): RegisteredAction[];
    has(actionId: string): boolean;
  };
  conditionProvider: {
    registerMany(conditions: Condition[]): Promise<unknown>;
    has(conditionId: string): boolean;
  };
  engine: {
    /** What the account may do, for code that acts in its name without a request. */
    generateUserAbility(user: { id: number }): Promise<Ability>;
  };
}

export function adminPermissions(strapi: Core.Strapi): AdminPermissionService {
  return serviceOf(strapi, 'admin::permission');
}

export interface AdminRole {
  id: number;
  code: string;
  name: string;
  description: string;
}

export interface AdminRoleService {
  findOne(where: { code: string }): Promise<AdminRole | null>;
  create(role: Omit<AdminRole, 'id'>): Promise<AdminRole>;
  update(where: { id: number }, role: Partial<Omit<AdminRole, 'id' | 'code'>>): Promise<AdminRole>;
  deleteByIds(ids: number[]): Promise<AdminRole[]>;
  getUsersCount(id: number): Promise<number>;
  /** Makes the role's permissions exactly these: adds what is missing and deletes the rest. */
  assignPermissions(id: number, permissions: GrantedPermission[]): Promise<unknown>;
}

export function adminRoles(strapi: Core.Strapi): AdminRoleService {
  return serviceOf(strapi, 'admin::role');
}

export interface AdminContentTypeService {
  /** Field paths as the permissions page writes them, components by their inner fields. */
  getNestedFields(contentType: unknown, options: { components: unknown; nestingLevel?: number }): string[];
}

export function adminContentTypes(strapi: Core.Strapi): AdminContentTypeService {
  return serviceOf(strapi, 'admin::content-type');
}

export interface MediaFolderService {
  create(folder: { name: string; parent: number | null }): Promise<{ id: number; path: string }>;
}

export function mediaFolders(strapi: Core.Strapi): MediaFolderService {
  return serviceOf(strapi, 'plugin::upload.folder');
}

/** How the content manager shows a content type or a component, as it keeps it in the database. */
export interface ViewService {
  findConfiguration(model: { uid: string }): Promise<PanelView>;
  updateConfiguration(model: { uid: string }, view: PanelView): Promise<unknown>;
}

export function viewsOfContentTypes(strapi: Core.Strapi): ViewService {
  return strapi.plugin('content-manager').service<ViewService>('content-types');
}

export function viewsOfComponents(strapi: Core.Strapi): ViewService {
  return strapi.plugin('content-manager').service<ViewService>('components');
}

export interface AdminUserService {
  create(user: {
    email: string;
    password: string;
    firstname: string;
    lastname: string;
    isActive: boolean;
    preferedLanguage: string;
    roles: number[];
  }): Promise<{ id: number; email: string }>;
}

export function adminUsers(strapi: Core.Strapi): AdminUserService {
  return serviceOf(strapi, 'admin::user');
}

/** What the acting person may do, made from the permissions of the roles by Strapi's engine. */
export interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
  rulesFor(action: string, subject?: unknown): { conditions?: unknown; inverted?: boolean }[];
}

export type ContentAction = 'read' | 'create' | 'update' | 'delete' | 'publish';
export type Filters = Record<string, unknown>;

/** The content manager's own judge of documents. */
export interface PermissionChecker {
  can: Record<ContentAction, (document?: unknown, field?: string) => boolean>;
  cannot: Record<ContentAction, (document?: unknown, field?: string) => boolean>;
  /** Whether the answer may differ from document to document. */
  requiresEntity: Record<ContentAction, () => boolean>;
  /** The query narrowed to what the permission's conditions let through. */
  sanitizedQuery: Record<ContentAction, (query: object) => Promise<{ filters?: Filters }>>;
}

export function contentPermissions(
  strapi: Core.Strapi,
  userAbility: Ability,
  model: string,
): PermissionChecker {
  return serviceOf<{ create(of: { userAbility: Ability; model: string }): PermissionChecker }>(
    strapi,
    'plugin::content-manager.permission-checker',
  ).create({ userAbility, model });
}

interface PopulateBuilder {
  populateFromQuery(query: object): PopulateBuilder;
  populateDeep(levels: number): PopulateBuilder;
  build(): Promise<object | undefined>;
}

export function contentPopulate(strapi: Core.Strapi, model: string): PopulateBuilder {
  return serviceOf<(uid: string) => PopulateBuilder>(
    strapi,
    'plugin::content-manager.populate-builder',
  )(model);
}

export interface FilePermissions {
  isAllowed: boolean;
  /** The filter of the permission's conditions; null where it has none. */
  getQuery(): Filters | null;
  /** A file, or a part of one, as the ability wants to be asked about it. */
  toSubject(file: object): unknown;
}

export function filePermissions(strapi: Core.Strapi, ability: Ability, action: string): FilePermissions {
  return serviceOf<{
    createPermissionsManager(of: { ability: Ability; action: string; model: string }): FilePermissions;
  }>(strapi, 'admin::permission').createPermissionsManager({ ability, action, model: 'plugin::upload.file' });
}
