import type { Core } from '@strapi/strapi';
import type { AnswerBody } from '../../../shared/hands';
import { ANSWER_UID } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { journalRemark, onRemark } from '../cases/on-remark';
import { tellOfCase } from '../cases/tell-of-case';
import { CASE_EVENTS } from '../events/cases';

/**
 * Writes under a remark; whoever made it and whoever submitted the version are told, except the one who writes.
 * @throws RefusedError 404 `CaseNotFound`, `DocumentNotFound`, 403 `RemarkNotYours`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string, { text }: AnswerBody): Promise<void> {
    await onRemark(strapi, actor, 'answer', documentId, async (at) => {
      const { person, remark, open } = at;
      const by = { author: person.userId, authorName: person.name };
      await strapi.db.query(ANSWER_UID).create({ data: { remark: documentId, text, ...by } });
      await journalRemark(strapi, at, 'moderation.remark-answered', text);
      const told = { event: CASE_EVENTS.remarkAnswered, person: person.name, text };
      const others = (id: number | null): number[] => (id === null || id === person.userId ? [] : [id]);
      const { submitted_by: submitter } = open.row;
      const moderator = others(remark.author === submitter ? null : remark.author);
      await tellOfCase(strapi, open.row, { ...told, to: others(submitter), leadsTo: 'document' });
      // Systems of others have been told by then.
      if (moderator.length > 0)
        await tellOfCase(strapi, open.row, { ...told, to: moderator, leadsTo: 'case' });
    });
  },
});
