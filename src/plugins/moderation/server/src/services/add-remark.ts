import type { Core } from '@strapi/strapi';
import { REMARK_UID } from '../../../shared/ids';

interface NewRemark {
  readonly field: string | null;
  readonly reason: string | null;
  readonly text: string | null;
}

/** Writes a remark in the caller's transaction; the verb that makes it has asked whether the person may. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async write(
    caseId: string,
    { userId, name }: { userId: number; name: string },
    { field, reason, text }: NewRemark,
  ): Promise<void> {
    await strapi.db
      .query(REMARK_UID)
      .create({ data: { caseId, field, reason, text, author: userId, authorName: name } });
  },
});
