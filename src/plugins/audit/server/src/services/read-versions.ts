import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { Ability } from '../../../../../shared/strapi-services';
import { JOURNAL_ACTIONS } from '../../../shared/ids';
import type {
  ArchiveAnswer,
  ArchiveChoices,
  KeptContent,
  Version,
  VersionPagination,
  VersionSummary,
  VersionsAnswer,
} from '../../../shared/version-contract';
import { VERSION_ACTIONS } from '../../../shared/version-ids';
import { getService } from '../get-service';
import { taskTitle } from '../origin/task-title';
import { archiveChoices, archivePage } from '../queries/archive';
import { versionById } from '../queries/version-by-id';
import { versionsOfDocument } from '../queries/versions-of-document';
import { hashOfContent } from '../snapshot/hash';
import { readSnapshot, type Status } from '../snapshot/read-snapshot';
import type { ArchiveQuestion } from '../validation/versions';
import { readableFields } from './readable-fields';
import { versionErased, versionNotFound } from './refuse-version';

interface Page {
  page: number;
  pageSize: number;
}

const paginated = ({ page, pageSize }: Page, total: number): VersionPagination => ({
  ...{ page, pageSize, total },
  pageCount: Math.ceil(total / pageSize),
});

/** Who acted as a job is known by the words of its task. */
const titled = <One extends VersionSummary>(strapi: Core.Strapi, version: One): One => ({
  ...version,
  actor: { ...version.actor, title: taskTitle(strapi, version.actor.kind, version.actor.name) },
});

/** What a person sees of histories and of the archive. Hidden and missing: RefusedError 404 `VersionNotFound`; erased: 409 `VersionErased`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async history(ability: Ability, type: string, documentId: string, page: Page): Promise<VersionsAnswer> {
    const visible = getService(strapi, 'visible-versions');
    const document = await visible.seen(ability, type, documentId);
    const { versions, total } = await versionsOfDocument(strapi, { type, documentId, ...page });
    const may = {
      name: ability.can(VERSION_ACTIONS.nameVersions),
      erase: ability.can(JOURNAL_ACTIONS.erase),
      restore: await visible.mayRestore(ability, document),
    };
    const { isDeleted } = document;
    return {
      data: versions.map((one) => titled(strapi, one)),
      meta: { pagination: paginated(page, total), isDeleted, may },
    };
  },

  async version(ability: Ability, id: number): Promise<Version> {
    const stored = (await versionById(strapi, id)) ?? versionNotFound();
    const { empty: _empty, ...version } = stored;
    const document = await getService(strapi, 'visible-versions').seen(
      ability,
      version.type,
      version.documentId,
    );
    if (version.isErased) versionErased();
    return readableFields(strapi, document, titled(strapi, version));
  },

  /** The document as it stands now, in the form of a version. */
  async content(ability: Ability, type: string, documentId: string, status: Status): Promise<KeptContent> {
    const document = await getService(strapi, 'visible-versions').seen(ability, type, documentId);
    const snapshot = await inTransaction(strapi, (trx) =>
      readSnapshot(strapi, trx, type, documentId, status),
    );
    if (!snapshot) return versionNotFound();
    const { content, labels } = snapshot;
    return readableFields(strapi, document, { content, labels, hash: hashOfContent(content) });
  },

  async archive(ability: Ability, question: ArchiveQuestion): Promise<ArchiveAnswer> {
    const visible = getService(strapi, 'visible-versions');
    const { documents, total } = await archivePage(strapi, await visible.archiveScope(ability), question);
    const data = documents.map((document) => ({
      ...titled(strapi, document),
      mayRestore: !document.isErased && visible.mayRestoreArchived(ability, document),
    }));
    return { data, meta: { pagination: paginated(question, total) } };
  },

  async archiveChoices(ability: Ability): Promise<ArchiveChoices> {
    return archiveChoices(strapi, await getService(strapi, 'visible-versions').archiveScope(ability));
  },
});
