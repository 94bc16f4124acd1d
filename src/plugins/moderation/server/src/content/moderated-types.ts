import type { Core, Struct } from '@strapi/strapi';
import type { MODERATED_TYPES } from '../../../shared/ids';

export type ModeratedUid = (typeof MODERATED_TYPES)[number];

/** Set in the schema: `pluginOptions.moderation.enabled`. Only types with drafts can be reviewed before they are public. */
export function isModerated(schema: Struct.ContentTypeSchema | undefined): boolean {
  const options: unknown = schema?.pluginOptions?.moderation;
  const isEnabled =
    typeof options === 'object' && options !== null && 'enabled' in options && options.enabled === true;
  return isEnabled && schema?.options?.draftAndPublish === true;
}

const isModeratedUid = (strapi: Core.Strapi, name: string): name is ModeratedUid =>
  isModerated(Object.values(strapi.contentTypes).find(({ uid }) => uid === name));

/** The uid of a moderated content type, or null for any other word. */
export const moderatedType = (strapi: Core.Strapi, name: string): ModeratedUid | null =>
  isModeratedUid(strapi, name) ? name : null;

export const moderatedTypes = (strapi: Core.Strapi): Struct.ContentTypeSchema[] =>
  Object.values(strapi.contentTypes).filter((schema) => isModerated(schema));
