import type { Core, UID } from '@strapi/strapi';
import type { Permission, Person } from '../../../../../domain/moderation/case-facts';
import { pluginApi } from '../../../../../shared/plugin-api';
import { type Ability, contentPermissions } from '../../../../../shared/strapi-services';
import { ACTIONS } from '../../../shared/ids';

/** Who acts, as the door of a route gives it to a verb. */
export interface Actor {
  readonly userId: number;
  readonly ability: Ability;
}

/** A person as rules see one, with the name the history keeps. */
export interface NamedPerson extends Person {
  readonly name: string;
}

const PERMISSIONS: readonly [Permission, string][] = [
  ['submit', ACTIONS.submit],
  ['decide', ACTIONS.decide],
  ['assign', ACTIONS.assign],
  ['withdraw', ACTIONS.withdraw],
  ['archive', ACTIONS.archive],
  ['publish-at-once', ACTIONS.publishAtOnce],
];

const SUPER_ADMIN = 'strapi-super-admin';
/** The administrator may do everything, and so decides where a moderator or the registry's administrator does. */
const STANDS_IN_FOR = ['moderator', 'registry-admin'];

interface UserRow {
  firstname?: string | null;
  lastname?: string | null;
  email: string;
  roles: { code: string }[];
}

export const nameOf = ({ firstname, lastname, email }: Omit<UserRow, 'roles'>): string =>
  `${firstname ?? ''} ${lastname ?? ''}`.trim() || email;

/** As the history keeps it. */
export async function nameOfUser(strapi: Core.Strapi, userId: number): Promise<string> {
  const user: Omit<UserRow, 'roles'> = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: userId } });
  return nameOf(user);
}

/** Whether the content manager would let the person change, or see, this document. */
export async function isAllowed(
  strapi: Core.Strapi,
  ability: Ability,
  action: 'read' | 'update',
  uid: UID.ContentType,
  documentId: string,
): Promise<boolean> {
  const checker = contentPermissions(strapi, ability, uid);
  if (checker.cannot[action]()) return false;
  const { filters } = await checker.sanitizedQuery[action]({});
  const where = { $and: [{ documentId, publishedAt: null }, filters ?? {}] };
  return (await strapi.db.query(uid).count({ where })) > 0;
}

/**
 * The person before one document. Working for its organisation and being allowed to change it are two things: moderators
 * of the organisation change nothing, and the registry's administrator keeps profiles without working there.
 */
export async function personBefore(
  strapi: Core.Strapi,
  { userId, ability }: Actor,
  { uid, documentId }: { uid: UID.ContentType; documentId: string },
): Promise<NamedPerson> {
  const user: UserRow = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: userId }, populate: ['roles'] });
  const codes = user.roles.map(({ code }) => code);
  return {
    kind: 'person',
    userId,
    name: nameOf(user),
    permissions: new Set(
      PERMISSIONS.filter(([, action]) => ability.can(action)).map(([permission]) => permission),
    ),
    roles: new Set(codes.includes(SUPER_ADMIN) ? [...codes, ...STANDS_IN_FOR] : codes),
    organizations: new Set(await pluginApi(strapi, 'registry').organizationsOf(userId)),
    mayChange: await isAllowed(strapi, ability, 'update', uid, documentId),
  };
}
