import type { Core, UID } from '@strapi/strapi';
import {
  type Ability,
  contentPermissions,
  type PermissionChecker,
} from '../../../../../shared/strapi-services';
import { ORGANIZATION_UID, VERSION_ACTIONS } from '../../../shared/version-ids';
import { archivedOwners } from '../queries/archive';
import type { ArchiveScope } from '../queries/archive-conditions';
import { countDocument } from '../queries/count-document';
import { lastOwner } from '../queries/last-owner';
import { versionedType } from '../snapshot/model';
import { versionNotFound } from './refuse-version';

/** A document whose history the person may see. */
export interface SeenDocument {
  readonly uid: UID.CollectionType;
  readonly documentId: string;
  readonly isDeleted: boolean;
  readonly checker: PermissionChecker;
  /** What the conditions of permissions are asked about where no row is left. */
  readonly subject: object;
}

/** A deleted document as the conditions look at it: whose it was. */
export const subjectOf = (type: string, organization: string | null, documentId?: string): object =>
  type === ORGANIZATION_UID
    ? { documentId: organization, organization: null, publishedAt: null }
    : {
        documentId,
        organization: organization === null ? null : { documentId: organization },
        publishedAt: null,
      };

/** Who may delete a service but not create one takes a mistaken deletion back. */
const mayBringBack = (checker: PermissionChecker, subject: object): boolean =>
  checker.can.create(subject) || checker.can.delete(subject);

/**
 * Who sees which history: who may read the document in the content manager; of a deleted one, who may read the
 * archive and could read such a document of its organisation.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws RefusedError 404 `VersionNotFound`, for hidden and missing alike */
  async seen(ability: Ability, type: string, documentId: string): Promise<SeenDocument> {
    const uid = versionedType(strapi, type) ?? versionNotFound();
    const checker = contentPermissions(strapi, ability, uid);
    if (checker.cannot.read()) versionNotFound();
    const { filters } = await checker.sanitizedQuery.read({});
    const isHere = (await countDocument(strapi, uid, documentId, {})) > 0;
    if (isHere) {
      if ((await countDocument(strapi, uid, documentId, filters ?? {})) === 0) versionNotFound();
      return { uid, documentId, isDeleted: false, checker, subject: {} };
    }
    const owner = await lastOwner(strapi, type, documentId);
    if (!owner || !ability.can(VERSION_ACTIONS.readArchive)) versionNotFound();
    const subject = subjectOf(type, owner.organization, documentId);
    if (checker.cannot.read(subject)) versionNotFound();
    return { uid, documentId, isDeleted: true, checker, subject };
  },

  /** Whether the person may write the document anew: change it, and one that was deleted create or delete. */
  async mayRestore(
    ability: Ability,
    { checker, uid, documentId, isDeleted, subject }: SeenDocument,
  ): Promise<boolean> {
    if (!ability.can(VERSION_ACTIONS.restoreVersions)) return false;
    if (isDeleted) return mayBringBack(checker, subject);
    if (checker.cannot.update()) return false;
    const { filters } = await checker.sanitizedQuery.update({});
    return (await countDocument(strapi, uid, documentId, filters ?? {})) > 0;
  },

  /** The same of documents of the archive, which the person is known to see. */
  mayRestoreArchived(
    ability: Ability,
    { type, documentId, organization }: { type: string; documentId: string; organization: string | null },
  ): boolean {
    const uid = versionedType(strapi, type);
    if (!uid || !ability.can(VERSION_ACTIONS.restoreVersions)) return false;
    return mayBringBack(contentPermissions(strapi, ability, uid), subjectOf(type, organization, documentId));
  },

  /** The part of the archive the person sees. */
  async archiveScope(ability: Ability): Promise<ArchiveScope[]> {
    const owners = await archivedOwners(strapi);
    const types = [...new Set(owners.map(({ type }) => type))];
    return types.flatMap((type) => {
      const uid = versionedType(strapi, type);
      if (!uid) return [];
      const checker = contentPermissions(strapi, ability, uid);
      const organizations = owners
        .filter((owner) => owner.type === type)
        .map(({ organization }) => organization)
        .filter((organization) => checker.can.read(subjectOf(type, organization)));
      return organizations.length > 0 ? [{ type, organizations }] : [];
    });
  },
});
