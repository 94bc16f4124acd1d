import type { Core, UID } from '@strapi/strapi';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { CASE_UID } from '../../../shared/ids';
import type { Content } from '../content/read-content';
import { lockCase } from '../queries/find-case';
import type { CaseRow } from './case-row';
import { PUBLICATION } from './workflow-of';

/** A version that sets out; it waits in `draft` for the move of the verb that made it. */
export async function createCase(
  strapi: Core.Strapi,
  trx: Transaction,
  target: { uid: UID.ContentType; documentId: string },
  content: Content,
  isUpdate: boolean,
): Promise<CaseRow> {
  const { documentId } = await strapi.db.query(CASE_UID).create({
    data: {
      targetType: target.uid,
      targetId: target.documentId,
      targetTitle: content.title,
      organization: content.organization,
      stage: 'draft',
      workflow: PUBLICATION,
      step: 0,
      round: 0,
      authors: content.authors,
      isUpdate,
      isUnreviewed: false,
      isWaived: false,
    },
  });
  const row = await lockCase(trx, documentId);
  if (!row) throw new Error('The case that was just made is not there');
  return row;
}
