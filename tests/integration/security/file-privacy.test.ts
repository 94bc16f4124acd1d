import { type App, startApp } from '../../helpers/app';
import { createOrganization, createService } from '../../helpers/content';
import { publishAsSystem } from '../../helpers/publication';
import { pdf, png } from '../../helpers/sample-files';
import { createStaff } from '../../helpers/staff';

type Agent = ReturnType<App['http']>;
type Uploaded = { id: number; url: string; hash: string; formats: Record<string, { url: string }> | null };

let app: App;
let employee: Agent;
let headers: { Authorization: string };
beforeAll(async () => {
  app = await startApp();
  ({ agent: employee, headers } = await signIn('administrator'));
});

async function signIn(role: 'administrator' | 'editor') {
  const { email, password } = await createStaff(app, role);
  const agent = app.http();
  const { body } = await agent.post('/admin/login').send({ email, password });
  return { agent, headers: { Authorization: `Bearer ${body.data.token}` } };
}

async function upload(name: string, content: Buffer): Promise<Uploaded> {
  const { body } = await employee.post('/upload').set(headers).attach('files', content, name).expect(201);
  return body[0];
}

const anonymous = (url: string) => app.http().get(url);
const settled = () => new Promise((resolve) => setTimeout(resolve, 1_100));

const regulation = (file: number, publish: boolean) =>
  app.run(
    async (strapi, { file, publish }) => {
      const documents = strapi.documents('api::regulation.regulation');
      const { documentId } = await documents.create({
        data: {
          title: `Порядок ${file}`,
          slug: `poryadok-${file}`,
          kind: 'other',
          number: '1',
          adoptedOn: '2026-01-15',
          file,
        },
      });
      const moderation = strapi.plugin('moderation').service('api');
      const reason = 'Тестовые данные';
      if (publish)
        await moderation.publishAsSystem({ type: 'api::regulation.regulation', documentId, reason });
      return documentId;
    },
    { file, publish },
  );

describe('a file of the media library', () => {
  it('that belongs to nothing published is 404 for everyone outside, like one that does not exist', async () => {
    const loose = await upload('черновик.png', png(300, 300));
    const attached = await upload('проект.pdf', pdf());
    await regulation(attached.id, false);
    for (const url of [loose.url, loose.formats?.thumbnail?.url ?? '', attached.url]) {
      const answer = await anonymous(url);
      expect([answer.status, answer.body.error.details.code]).toEqual([404, 'FileNotFound']);
    }
    expect((await anonymous('/uploads/nothing_0000000000.png')).body.error.details.code).toBe('FileNotFound');
  });

  it('is shown to a signed-in employee who may see it in the media library, and never cached by others', async () => {
    const { url } = await upload('эскиз.png', png());
    const shown = await employee.get(url);
    expect([shown.status, shown.headers['cache-control']]).toEqual([200, 'private, no-store']);
    const stranger = await signIn('editor');
    expect((await stranger.agent.get(url)).status).toBe(404);
  });

  it('is no longer shown once the session has ended', async () => {
    const { url } = await upload('эскиз.png', png());
    const { agent, headers: own } = await signIn('administrator');
    expect((await agent.get(url)).status).toBe(200);
    const [cookie] = (await agent.post('/admin/logout').set(own).expect(200)).get('Set-Cookie') ?? [];
    expect(cookie).toContain('strapi_admin_refresh=;');
    expect((await agent.get(url)).status).toBe(404);
  });

  it('becomes public with what it belongs to and stops when that is withdrawn', async () => {
    const { id, url } = await upload('постановление.pdf', pdf());
    const documentId = await regulation(id, false);
    expect((await anonymous(url)).status).toBe(404);
    await publishAsSystem(app, 'api::regulation.regulation', documentId);
    await settled();
    const shown = await anonymous(url);
    expect(shown.status).toBe(200);
    expect(shown.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=3600',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('постановление.pdf')}`,
    });
    expect(shown.headers['content-security-policy']).toContain('sandbox');
    expect((await anonymous(url).set('If-None-Match', shown.headers.etag ?? '')).status).toBe(304);
    await app.run(
      (strapi, documentId) => strapi.documents('api::regulation.regulation').unpublish({ documentId }),
      documentId,
    );
    await new Promise((resolve) => setTimeout(resolve, 15_100));
    expect((await anonymous(url)).status).toBe(404);
  });

  it('is public when it is attached to a component of something published', async () => {
    const sample = await upload('образец.pdf', pdf());
    const organization = await createOrganization(app);
    const requiredDocuments = [{ title: 'Заявление', samples: [sample.id] }];
    const service = (status: 'draft' | 'published') =>
      createService(app, organization, { requiredDocuments }, status);
    await service('draft');
    expect((await anonymous(sample.url)).status).toBe(404);
    await service('published');
    await settled();
    expect((await anonymous(sample.url)).status).toBe(200);
  });

  it('is public when the text of something published shows it, but not to citizens what is for employees', async () => {
    const inText = await upload('схема.png', png(300, 300));
    const forStaff = await upload('служебное.png', png());
    await app.run(
      async (strapi, files) => {
        for (const [audience, { hash, url }] of Object.entries(files)) {
          const image = {
            type: 'image',
            image: {
              name: hash,
              hash,
              url,
              ext: '.png',
              mime: 'image/png',
              width: 2,
              height: 2,
              size: 1,
              provider: 'local',
              createdAt: '2026-01-01T00:00:00Z',
              updatedAt: '2026-01-01T00:00:00Z',
              alternativeText: 'Схема',
            },
            children: [{ type: 'text', text: '' }],
          };
          const documents = strapi.documents('api::article.article');
          const { documentId } = await documents.create({
            data: {
              title: `Памятка ${audience}`,
              slug: `pamyatka-${audience}`,
              audience,
              body: [image],
            } as never,
          });
          const moderation = strapi.plugin('moderation').service('api');
          const reason = 'Тестовые данные';
          await moderation.publishAsSystem({ type: 'api::article.article', documentId, reason });
        }
      },
      { citizens: inText, staff: forStaff },
    );
    const shown = await anonymous(inText.url);
    expect([shown.status, shown.headers['content-disposition']]).toEqual([200, 'inline']);
    expect((await anonymous(inText.formats?.thumbnail?.url ?? '')).status).toBe(200);
    expect((await anonymous(forStaff.url)).status).toBe(404);
  });

  it('cannot be reached by another spelling, a static route or a listing', async () => {
    const { url } = await upload('тайна.png', png());
    const name = url.slice('/uploads/'.length);
    for (const spelled of [
      `/uploads%2F${name}`,
      `//uploads/${name}`,
      `/UPLOADS/${name}`,
      `/uploads/./${name}`,
    ]) {
      expect([400, 404]).toContain((await anonymous(spelled)).status);
    }
    for (const listing of ['/uploads', '/uploads/', '/uploads/..%2f..%2fpackage.json', '/uploads/.gitkeep']) {
      expect((await anonymous(listing)).status).toBe(404);
    }
  });
});
