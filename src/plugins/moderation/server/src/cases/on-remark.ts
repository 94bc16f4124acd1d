import type { Core } from '@strapi/strapi';
import {
  type RemarkVerb,
  reasonsAgainstRemark,
} from '../../../../../domain/moderation/reasons-against-remark';
import { pluginApi } from '../../../../../shared/plugin-api';
import { REMARK_UID } from '../../../shared/ids';
import type { Actor, NamedPerson } from './actor';
import { type OpenCase, onCase, personAtCase } from './open-case';
import { caseNotFound, refuseFor } from './refuse';
import { requireTarget } from './target';

interface RemarkAtCase {
  readonly open: OpenCase;
  readonly person: NamedPerson;
  readonly remark: {
    readonly documentId: string;
    readonly field: string | null;
    readonly reason: string | null;
    readonly author: number | null;
    readonly resolvedAt: unknown;
  };
}

/**
 * Runs `work` on a remark under the lock of its case, for whoever may change the document or decides about it.
 * @throws RefusedError 404 `CaseNotFound`, `DocumentNotFound`, 403 `RemarkNotYours`, 409 `StageForbidsVerb`
 */
export async function onRemark(
  strapi: Core.Strapi,
  actor: Actor,
  verb: RemarkVerb,
  documentId: string,
  work: (at: RemarkAtCase) => Promise<void>,
): Promise<void> {
  const found = await strapi.db.query(REMARK_UID).findOne({ where: { documentId } });
  if (!found) throw caseNotFound();
  await onCase(strapi, String(found.caseId), async (open) => {
    const { row, uid } = open;
    await requireTarget(strapi, actor, { uid, documentId: row.target_id });
    const person = await personAtCase(strapi, actor, open);
    refuseFor(reasonsAgainstRemark(verb, row, person));
    const remark = await strapi.db.query(REMARK_UID).findOne({ where: { documentId } });
    if (!remark) throw caseNotFound();
    await work({ open, person, remark });
  });
}

/** What was done with a remark, in the caller's transaction. */
export async function journalRemark(
  strapi: Core.Strapi,
  { open: { row }, remark }: RemarkAtCase,
  action: `moderation.remark-${'resolved' | 'reopened' | 'answered'}`,
  text?: string,
): Promise<void> {
  await pluginApi(strapi, 'audit').record({
    action,
    object: { type: row.target_type, id: row.target_id, title: row.target_title },
    organization: row.organization,
    after: { field: remark.field, reason: remark.reason, ...(text === undefined ? {} : { text }) },
  });
}
