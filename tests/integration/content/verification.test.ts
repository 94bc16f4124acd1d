import { type App, startApp } from '../../helpers/app';
import { type ContentManager, contentManager, organization } from './content-manager';

const UID = 'api::organization.organization';
const FORGED = { verificationStage: 'verified', verifiedAt: '2026-11-01T00:00:00.000Z' };

let app: App;
let panel: ContentManager;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  panel = await contentManager(app);
});

/** Both rows at once, as the registry does it: the draft and what is published. */
async function verify(documentId: string): Promise<void> {
  await app.run(
    async (strapi, input) =>
      strapi.db
        .query('api::organization.organization')
        .updateMany({ where: { documentId: input.documentId }, data: input.data }),
    { documentId, data: FORGED },
  );
}

it('nobody becomes verified by creating, editing or publishing a profile in the panel', async () => {
  const created = await panel.create(UID, organization(FORGED));
  const { documentId } = created.body.data;
  expect(created.body.data).toMatchObject({ verificationStage: 'unverified', verifiedAt: null });
  await panel.update(UID, documentId, FORGED);
  await panel.publish(UID, documentId, FORGED);
  const { body } = await panel.read(UID, documentId);
  expect(body.data).toMatchObject({ verificationStage: 'unverified', verifiedAt: null });
});

it('verification written by code survives editing and publishing', async () => {
  const { body } = await panel.create(UID, organization());
  const { documentId } = body.data;
  await verify(documentId);
  await panel.update(UID, documentId, { shortName: 'Другое имя', verificationStage: 'rejected' });
  const published = await panel.publish(UID, documentId);
  expect(published.body.data).toMatchObject(FORGED);
});

it('a copy of a verified organization is not verified', async () => {
  const { body } = await panel.create(UID, organization());
  await verify(body.data.documentId);
  const copy = await panel.clone(UID, body.data.documentId, { slug: 'copy-of-a-verified-one', ...FORGED });
  expect(copy.status).toBe(200);
  expect(copy.body.data).toMatchObject({ verificationStage: 'unverified', verifiedAt: null });
});

it('the public API has no route that writes an organization', async () => {
  const { body } = await panel.create(UID, organization());
  await app.http().post('/api/organizations').send({ data: FORGED }).expect(405);
  await app.http().put(`/api/organizations/${body.data.documentId}`).send({ data: FORGED }).expect(405);
});
