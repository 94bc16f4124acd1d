import { type App, startApp } from '../helpers/app';

const READS = [
  'announcement',
  'article',
  'contact',
  'news-item',
  'organization',
  'regulation',
  'service',
  'service-category',
].flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`]);

const SUBSCRIPTIONS = [
  'create',
  'showConfirm',
  'confirm',
  'showManage',
  'manage',
  'showUnsubscribe',
  'unsubscribe',
].map((verb) => `api::subscription.subscription.${verb}`);

const CONTACTS = ['show', 'confirm'].map((verb) => `api::contact-confirmation.contact-confirmation.${verb}`);

const EXPECTED = [
  ...READS,
  ...SUBSCRIPTIONS,
  ...CONTACTS,
  'api::api-description.api-description.find',
].sort();

const held = (app: App, type: string): Promise<string[]> =>
  app.run(async (strapi, type) => {
    const permissions = await strapi.db
      .query('plugin::users-permissions.permission')
      .findMany({ where: { role: { type } } });
    return permissions.map(({ action }: { action: string }) => action).sort();
  }, type);

describe('the permissions of the outside', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });

  it.each(['public', 'authenticated'])('of the role %s are exactly these, each once', async (type) => {
    expect(await held(app, type)).toEqual(EXPECTED);
  });

  it('are the same again after somebody has changed them and the server has started anew', async () => {
    await app.run(async (strapi) => {
      const role = await strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: 'public' } });
      const permissions = strapi.db.query('plugin::users-permissions.permission');
      await permissions.create({
        data: { action: 'plugin::users-permissions.auth.register', role: role?.id },
      });
      await permissions.create({ data: { action: 'api::news-item.news-item.find', role: role?.id } });
      await permissions.deleteMany({ where: { action: 'api::service.service.find' } });
    });
    expect(await held(app, 'public')).not.toEqual(EXPECTED);
    const again = await startApp({ database: app.databaseUrl });
    expect(await held(again, 'public')).toEqual(EXPECTED);
    expect(await held(again, 'authenticated')).toEqual(EXPECTED);
  });

  it('leave no way to register', async () => {
    const citizen = { username: 'citizen', email: 'citizen@test.example', password: 'Test-password-1' };
    await app.http().post('/api/auth/local/register').send(citizen).expect(405);
    const advanced = await app.run((strapi) =>
      strapi.store({ type: 'plugin', name: 'users-permissions' }).get({ key: 'advanced' }),
    );
    expect(advanced).toMatchObject({ allow_register: false });
  });
});
