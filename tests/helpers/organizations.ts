import type { App } from './app';

let made = 0;

export type TestOrganization = { documentId: string; shortName: string };

/** An organisation as a draft, unless `published`. */
export async function createOrganization(app: App, published = false): Promise<TestOrganization> {
  made += 1;
  return app.run(
    async (strapi, { number, published }) => {
      const created = await strapi.documents('api::organization.organization').create({
        data: {
          fullName: `Муниципальное учреждение № ${number}`,
          shortName: `Учреждение ${number}`,
          slug: `uchrezhdenie-${number}`,
          kind: 'local-body',
          category: 'active',
          timeZone: 'Europe/Moscow',
          inn: '7707083893',
          ogrn: '1027700132195',
          phone: '+74951234567',
          email: `office-${number}@uchrezhdenie.example`,
          legalAddress: {
            index: '123456',
            region: 'Заречный край',
            city: 'Заречный',
            street: 'Мира',
            house: '1',
          },
        },
        status: published ? 'published' : 'draft',
      });
      return { documentId: created.documentId, shortName: String(created.shortName) };
    },
    { number: process.pid * 10 + made, published },
  );
}
