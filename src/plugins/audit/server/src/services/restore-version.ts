import type { Core, UID } from '@strapi/strapi';
import {
  type Fields,
  isFile,
  isRelation,
  type Labels,
  labelKey,
} from '../../../../../domain/versions/content';
import { type Loss, planRestoration } from '../../../../../domain/versions/restoration';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import type { RefusedError } from '../../../../../shared/errors';
import { toRefusedError } from '../../../../../shared/strapi-errors/to-refused-error';
import type { Ability } from '../../../../../shared/strapi-services';
import type { RestorationAnswer, ToldLoss } from '../../../shared/version-contract';
import { actingAsRestoration } from '../documents/acting-restoration';
import { getService } from '../get-service';
import { availableLinks } from '../queries/available-links';
import { countDocument } from '../queries/count-document';
import { type StoredVersion, versionById } from '../queries/version-by-id';
import { shapesOfToday } from '../snapshot/shape';
import { closedFields } from './readable-fields';
import { alreadyRestored, restoreNotPermitted, versionErased, versionNotFound } from './refuse-version';
import type { SeenDocument } from './visible-versions';

export interface RestorationRequest {
  readonly ability: Ability;
  readonly userId: number;
  readonly versionId: number;
  readonly note: string;
  /** Everything is tried and nothing is kept: what the answer says before is what will happen. */
  readonly isTrial: boolean;
}

/** Ends a trial: the transaction is rolled back. */
class TrialEnded extends Error {}

interface Work {
  readonly request: RestorationRequest;
  readonly version: StoredVersion;
  readonly document: SeenDocument;
}

/**
 * Makes the version the draft of its document again, of a deleted one under its old documentId; publishes nothing.
 * It is written through the document service, so that locks, own organisations and the rules of content hold. What
 * today's schema, rules, links or rights do not allow is left out and named.
 * @throws RefusedError 404 `VersionNotFound`, 403 `RestoreNotPermitted`, 409 `AlreadyRestored`, `VersionErased`, and what the document
 *   service refuses as a whole
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(request: RestorationRequest): Promise<RestorationAnswer['data']> {
    const version = (await versionById(strapi, request.versionId)) ?? versionNotFound();
    const visible = getService(strapi, 'visible-versions');
    const document = await visible.seen(request.ability, version.type, version.documentId);
    if (!(await visible.mayRestore(request.ability, document))) restoreNotPermitted();
    if (version.isErased) versionErased();
    const work = { request, version, document };
    const { data, losses } = await planOf(strapi, work);
    const refused = await writeWhatPasses(strapi, work, data);
    const told = [...losses, ...refused];
    return {
      documentId: version.documentId,
      isPublicAtOnce: strapi.contentType(document.uid).options?.draftAndPublish !== true,
      losses: told,
      labels: labelsOf(version.labels, told),
    };
  },
});

async function planOf(
  strapi: Core.Strapi,
  { request, version, document }: Work,
): Promise<{ data: Fields; losses: readonly Loss[] }> {
  const there = await availableLinks(strapi, request.ability, version.content);
  const { data, losses } = planRestoration({
    content: version.content,
    empty: version.empty,
    shapeOf: shapesOfToday(strapi),
    uid: version.type,
    isAvailable: (mark) => there.has(labelKey(mark)),
  });
  // Who restores what they may delete but not create writes all of it.
  const closed = document.isDeleted ? new Set<string>() : closedFields(strapi, document, 'update');
  const names = Object.keys(data);
  return {
    data: Object.fromEntries(Object.entries(data).filter(([name]) => !closed.has(name))),
    losses: [
      ...losses,
      ...names.filter((name) => closed.has(name)).map((name) => notPermitted(name, version)),
    ],
  };
}

const notPermitted = (name: string, { content }: StoredVersion): Loss => ({
  path: [name],
  reason: 'NotPermitted',
  value: content[name] ?? null,
});

/** The fields today's rules refuse are left out one round after another; each round is a transaction of its own. */
async function writeWhatPasses(strapi: Core.Strapi, work: Work, planned: Fields): Promise<ToldLoss[]> {
  const losses: ToldLoss[] = [];
  let data = planned;
  for (;;) {
    try {
      await write(strapi, work, data);
      return losses;
    } catch (error) {
      if (error instanceof TrialEnded) return losses;
      const refused = refusedFields(error, data, work.version);
      if (refused.length === 0) throw error;
      losses.push(...refused);
      const names = new Set(refused.map(({ path }) => path[0]));
      data = Object.fromEntries(Object.entries(data).filter(([name]) => !names.has(name)));
    }
  }
}

function refusedFields(error: unknown, data: Fields, { content }: StoredVersion): ToldLoss[] {
  const refusal: RefusedError | null = toRefusedError(error);
  if (refusal?.status !== 400) return [];
  const byField = new Map(refusal.refusals.map((one) => [String(one.path[0]), one.message]));
  return [...byField]
    .filter(([name]) => name in data)
    .map(([name, message]) => ({ path: [name], reason: 'Refused', value: content[name] ?? null, message }));
}

async function write(strapi: Core.Strapi, work: Work, data: Fields): Promise<void> {
  const { request, version, document } = work;
  const { uid, documentId, isDeleted } = document;
  const restoration = { documentId, versionId: version.id, note: request.note || null };
  await inTransaction(strapi, async (trx) => {
    await lockDocument(trx, uid, documentId);
    const isHere = (await countDocument(strapi, uid, documentId, {})) > 0;
    if (isDeleted && isHere) alreadyRestored();
    if (!isDeleted && !isHere) versionNotFound();
    await actingAsRestoration(restoration, () =>
      writeDocument(strapi, uid, documentId, isDeleted, data, request.userId),
    );
    await getService(strapi, 'record-entries').run([
      {
        action: 'audit.version-restored',
        object: { type: uid, id: documentId, title: version.title },
        organization: version.organization,
        after: { version: version.id },
      },
    ]);
    if (request.isTrial) throw new TrialEnded();
  });
}

async function writeDocument(
  strapi: Core.Strapi,
  uid: UID.CollectionType,
  documentId: string,
  isDeleted: boolean,
  fields: Fields,
  userId: number,
): Promise<void> {
  const data: Record<string, unknown> = { ...fields, updatedBy: userId };
  if (isDeleted) await strapi.documents(uid).create({ data: { ...data, documentId, createdBy: userId } });
  else await strapi.documents(uid).update({ documentId, data });
}

function labelsOf(labels: Labels, losses: readonly Loss[]): Labels {
  const keys = losses.flatMap(({ value }) => (isFile(value) || isRelation(value) ? [labelKey(value)] : []));
  return Object.fromEntries(keys.map((key) => [key, key in labels ? (labels[key] ?? null) : key]));
}
