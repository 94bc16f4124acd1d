import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuseModeration } from '../../../../../domain/moderation/messages';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { differenceOfFields } from '../../../../../domain/versions/difference';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { activate } from '../activation/activate';
import { askLinks } from '../cases/ask-links';
import type { CaseRow } from '../cases/case-row';
import { factsOfCase } from '../cases/facts-of-case';
import { moveCase } from '../cases/move-case';
import { planExpiry } from '../cases/plan-expiry';
import { refuseFor } from '../cases/refuse';
import { requireChecked } from '../cases/require-checked';
import { isModerated, moderatedType } from '../content/moderated-types';
import { type Content, readContent } from '../content/read-content';
import { lockOpenCase, lockPublishedCase } from '../queries/find-case';
import { refusalOfStrapi } from './refusal-of-strapi';

const differsText = {
  ru: 'Публикация отличалась бы от одобренного: ссылка ведёт на неопубликованный материал. Сначала опубликуйте его.',
  en: 'The publication would differ from what was approved: a link leads to something unpublished. Publish that first.',
};

interface Approved {
  readonly row: CaseRow;
  readonly content: Content;
}

/** The approval that covers the draft as it stands, or a refusal. */
async function requireApproval(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: UID.ContentType,
  documentId: string,
): Promise<Approved | null> {
  const content = await readContent(strapi, uid, documentId, 'draft');
  // Nothing to publish: Strapi's own answer.
  if (!content) return null;
  const open = await lockOpenCase(trx, uid, documentId);
  if (open) {
    const facts = await factsOfCase(trx, open, content);
    refuseFor(reasonsAgainst('publish', facts, { kind: 'system' }, new Date()));
    const moderated = moderatedType(strapi, uid);
    if (moderated) await requireChecked(strapi, trx, { uid: moderated, row: open, content });
    return { row: open, content };
  }
  const published = await lockPublishedCase(trx, uid, documentId);
  if (published?.approved_hash !== content.hash) {
    refuseFor([refuseModeration('ContentNotApproved')]);
    return null;
  }
  return { row: published, content };
}

/** What the public history tells of the change: attributes, not what they hold. */
const namesOfChanged = (before: Content, after: Content): string[] =>
  differenceOfFields(before.fields, after.fields).map(({ name }) => name);

/** @throws RefusedError 400 `ContentInvalid` where Strapi finds the draft incomplete or wrong */
async function publishValid<Result>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  next: () => Promise<Result>,
): Promise<Result> {
  try {
    return await next();
  } catch (error) {
    throw error instanceof errors.ValidationError ? refusalOfStrapi(strapi, uid, error) : error;
  }
}

async function publishApproved<Result>(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: UID.ContentType,
  documentId: string,
  next: () => Promise<Result>,
): Promise<Result> {
  const approved = await requireApproval(strapi, trx, uid, documentId);
  const before = approved && (await readContent(strapi, uid, documentId, 'published'));
  const result = await publishValid(strapi, uid, next);
  if (!approved) return result;
  const { row, content } = approved;
  const published = await readContent(strapi, uid, documentId, 'published');
  if (published?.hash !== content.hash) throw new RefusedError(409, 'PublishedDiffers', differsText);
  if (row.stage === 'published') return result;
  const former = await lockPublishedCase(trx, uid, documentId);
  if (former) await moveCase(strapi, former, { verb: 'supersede', stage: 'archived', by: null });
  await moveCase(strapi, row, {
    verb: 'publish',
    stage: 'published',
    by: null,
    data: { publicAt: new Date(), changedFields: before && namesOfChanged(before, content) },
    contentHash: content.hash,
  });
  await planExpiry(strapi, trx, row, published);
  await activate(strapi, trx, row);
  // What the program publishes by the hundred waits for the night.
  const isOfSystem = row.is_waived && !row.is_unreviewed;
  if (!isOfSystem) await askLinks(strapi, uid, documentId);
  return result;
}

/**
 * Nothing becomes public but the version that was approved, byte for byte, whoever asks and by whatever way: the gate
 * looks at the approval in the database, not at the caller. Has to run inside the lock and the transaction of the
 * write, so that nobody changes the draft between the comparison and the publication.
 *
 * A write that publishes in the same breath (`create`, `update` with the status `published`) is refused: what it
 * would publish, nobody has seen.
 * @throws RefusedError 409 `ContentNotApproved`, `StageForbidsVerb`, `PlannedTimeNotCome`, `ContactsNotConfirmed`,
 * `PublishedDiffers`, 400 `ChecksFailed`, `ContentInvalid`
 */
export function installGate(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid, params, contentType } = context;
    if (!isModerated(contentType)) return next();
    if (action === 'create' || action === 'update') {
      if ('status' in params && params.status === 'published')
        refuseFor([refuseModeration('ContentNotApproved')]);
      return next();
    }
    if (action !== 'publish') return next();
    const { documentId } = params;
    return inTransaction(strapi, (trx) => publishApproved(strapi, trx, uid, documentId, async () => next()));
  });
}
