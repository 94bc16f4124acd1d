import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { createOrganization } from '../../helpers/organizations';
import { memberOf } from '../../helpers/two-organizations';

const NEWS = '/content-manager/collection-types/api::news-item.news-item';

let app: App;
beforeAll(async () => {
  app = await startApp();
});

it('an editor who lists only drafts, or only what is published, reads what they are called', async () => {
  const own = await createOrganization(app, true);
  const foreign = await createOrganization(app, true);
  const { headers } = await memberOf(app, 'editor', own);
  await createNews(app, own.documentId, { title: 'Черновик о катке' }, 'draft');
  await createNews(app, own.documentId, { title: 'Каток открыт' });
  await createNews(app, foreign.documentId, { title: 'Чужой черновик' }, 'draft');

  const listed = async (state: string) => {
    const query = { 'filters[$and][0][__status][$eq]': state, page: 1, pageSize: 10 };
    const { body } = await app.http().get(NEWS).set(headers).query(query).expect(200);
    const rows: { title: string; organization: { documentId: string } }[] = body.results;
    return {
      total: body.pagination.total,
      rows: rows.map((row) => [row.title, row.organization.documentId]),
    };
  };
  expect(await listed('draft')).toEqual({ total: 1, rows: [['Черновик о катке', own.documentId]] });
  expect(await listed('published')).toEqual({ total: 1, rows: [['Каток открыт', own.documentId]] });
});
