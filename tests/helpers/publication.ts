import type { App } from './app';

type Document = { uid: string; documentId: string };

/** Publishes the draft past the review, by the way that no request can reach. */
export const publishAsSystem = (app: App, uid: string, documentId: string): Promise<void> =>
  app.run(
    async (strapi, { uid, documentId }) => {
      const moderation = strapi.plugin('moderation').service('api');
      await moderation.publishAsSystem({ type: uid, documentId, reason: 'Тестовые данные' });
    },
    { uid, documentId } satisfies Document,
  );

/** Leaves the draft as it stands approved and not yet public, as a moderator would. */
export const approve = (app: App, uid: string, documentId: string): Promise<void> =>
  app.run(
    async (strapi, { uid, documentId }) => {
      const content = await strapi.plugin('audit').service('api').contentOf({ type: uid, documentId });
      const cases = strapi.db.query('plugin::moderation.case');
      const where = {
        targetType: uid,
        targetId: documentId,
        stage: { $notIn: ['published', 'rejected', 'withdrawn', 'archived'] },
      };
      // Test data are as short as may be: the checks would stop most of them.
      const approved = { stage: 'approved', approvedHash: content.hash, isWaived: true };
      if (await cases.update({ where, data: approved })) return;
      await cases.create({
        data: {
          targetType: uid,
          targetId: documentId,
          targetTitle: content.title,
          organization: content.organization,
          workflow: 'publication',
          step: 1,
          round: 1,
          authors: [],
          isUpdate: false,
          isUnreviewed: false,
          ...approved,
        },
      });
    },
    { uid, documentId } satisfies Document,
  );

/** Withdraws with a reason, as a moderator does in the panel. */
export const withdraw = (app: App, headers: Record<string, string>, uid: string, documentId: string) =>
  app
    .http()
    .post(`/moderation/documents/${uid}/${documentId}/withdraw`)
    .set(headers)
    .send({ reasons: [{ code: 'error', field: null }], text: 'Опубликовано случайно.' });
