import type { Core, Struct, UID } from '@strapi/strapi';

export interface SavedVersion {
  readonly documentId: string;
  readonly locale: string | null;
  /** `updatedAt` of the draft (of the only row where the type has no drafts), ISO 8601 in UTC. */
  readonly version: string;
  /** Null when a job or a script saved it, or the account is gone. */
  readonly savedBy: { readonly id: number; readonly name: string } | null;
}

interface PanelUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

interface Row {
  locale?: string | null;
  updatedAt: string | Date;
  updatedBy?: PanelUser | null;
}

interface PopulateBuilder {
  populateDeep(level: number): PopulateBuilder;
  countRelations(): PopulateBuilder;
  build(): Promise<Record<string, unknown>>;
}
type MakePopulateBuilder = (uid: UID.ContentType) => PopulateBuilder;

interface PermissionChecker {
  create(input: { userAbility: unknown; model: string }): {
    sanitizeOutput(document: unknown): Promise<Record<string, unknown>>;
  };
}

const nameOf = ({ firstname, lastname, username, id }: PanelUser): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || `№ ${id}`;

export async function findSavedVersion(
  strapi: Core.Strapi,
  schema: Struct.ContentTypeSchema,
  documentId: string,
  locale: string | null,
): Promise<SavedVersion | null> {
  const hasDrafts = schema.options?.draftAndPublish === true;
  const row: Row | null = await strapi.db.query(schema.uid).findOne({
    where: { documentId, ...(hasDrafts && { publishedAt: null }), ...(locale && { locale }) },
    populate: { updatedBy: { select: ['id', 'firstname', 'lastname', 'username'] } },
  });
  if (!row) return null;
  const savedBy = row.updatedBy ? { id: row.updatedBy.id, name: nameOf(row.updatedBy) } : null;
  return { documentId, locale: row.locale ?? null, version: new Date(row.updatedAt).toISOString(), savedBy };
}

/** The saved version as the content manager would show it to this person. */
export async function readableVersion(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locale }: SavedVersion,
  userAbility: unknown,
): Promise<Record<string, unknown>> {
  const manager = strapi.plugin('content-manager');
  const populate = await manager
    .service<MakePopulateBuilder>('populate-builder')(uid)
    .populateDeep(Number.POSITIVE_INFINITY)
    .countRelations()
    .build();
  const query = { documentId, populate, ...(locale && { locale }) };
  const document = await strapi.documents(uid).findOne(query);
  const checker = manager.service<PermissionChecker>('permission-checker');
  return checker.create({ userAbility, model: uid }).sanitizeOutput(document);
}
