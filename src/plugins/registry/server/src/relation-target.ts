import type { Core, Struct, UID } from '@strapi/strapi';

/** The model a request names, if there is one: a content type or a component. */
export function modelNamed(strapi: Core.Strapi, uid: string | undefined): Struct.Schema | undefined {
  const models: Record<string, Struct.Schema> = { ...strapi.contentTypes, ...strapi.components };
  return uid === undefined ? undefined : models[uid];
}

/** The type a relation points to, or null where the field is no relation. */
export function relationTarget(model: Struct.Schema, field: string | undefined): UID.ContentType | null {
  const attribute = Object.entries(model.attributes).find(([name]) => name === field)?.[1];
  return attribute?.type === 'relation' && 'target' in attribute ? attribute.target : null;
}
