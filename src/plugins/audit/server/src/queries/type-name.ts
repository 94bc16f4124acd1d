import type { Core } from '@strapi/strapi';

/** What people call a kind of object; one without a schema keeps the stable name under which it is journaled. */
export function typeName(strapi: Core.Strapi, type: string): string {
  const schema = Object.values(strapi.contentTypes).find(({ uid }) => String(uid) === type);
  return schema?.info.displayName ?? type;
}
