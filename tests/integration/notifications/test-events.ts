import type { App } from '../../helpers/app';

export const CALM = 'test.something-happened' as const;
export const URGENT = 'test.something-burnt' as const;

/** Two events of staff, known to this server as if a plugin had registered them. */
export const registerTestEvents = (app: App): Promise<void> =>
  app.run(
    (strapi, codes, load) => {
      const { registerEvents } = load<typeof import('../../../src/shared/notifications/event-registry')>(
        'src/shared/notifications/event-registry',
      );
      const texts = { default: { subject: 'Тема: {{what}}', text: 'Текст: {{what}}' } };
      const variables = [{ name: 'what', title: { ru: 'Что', en: 'What' }, sample: 'дело' }];
      const title = { ru: 'Пробное событие', en: 'Test event' };
      const base = { title, audience: 'staff', variables, texts } as const;
      registerEvents(strapi, [
        { ...base, code: codes.calm, urgent: false },
        { ...base, code: codes.urgent, urgent: true },
      ]);
    },
    { calm: CALM, urgent: URGENT },
  );

/** All of them at once. */
export const tell = (app: App, who: number | number[], event: string, what: string): Promise<void> =>
  app.run(
    async (strapi, { userIds, event, what }) => {
      const recipients = userIds.map((userId) => ({ kind: 'staff' as const, userId }));
      await strapi.plugin('notifications').service('api').notify({ event, recipients, data: { what } });
    },
    { userIds: [who].flat(), event, what },
  );
