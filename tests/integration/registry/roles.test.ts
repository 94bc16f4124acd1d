import { type App, startApp } from '../../helpers/app';
import { createStaff } from '../../helpers/staff';

let app: App;

const ROLES = ['auditor', 'editor', 'head', 'moderator', 'operator', 'registry-admin'];

const permissionRows = () =>
  app.run(async (strapi) => {
    const rows = await strapi.db
      .query('admin::permission')
      .findMany({ populate: { role: true }, orderBy: { id: 'asc' } });
    return rows
      .filter((row) => row.role.code !== 'strapi-super-admin')
      .map(({ id, action, subject, conditions, role }) => ({
        id,
        action,
        subject,
        conditions,
        role: role.code,
      }));
  });

const syncRoles = () => app.run((strapi, _input, load) => load('src/boot/sync-roles').syncRoles?.(strapi));

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'warn' } });
});

it('an empty installation gets the roles of the code and none of the stock roles', async () => {
  const codes = await app.run(async (strapi) => {
    const found = await strapi.db.query('admin::role').findMany({ orderBy: { code: 'asc' } });
    return found.map((role) => role.code);
  });
  expect(codes).toEqual([...ROLES, 'strapi-super-admin']);
});

it('every permission of an editor on content that belongs to somebody carries a condition', async () => {
  const bare = (await permissionRows()).filter(
    ({ role, action, conditions, subject }) =>
      ['editor', 'operator', 'head'].includes(role) &&
      (action.startsWith('plugin::content-manager.explorer.') ||
        ['plugin::upload.read', 'plugin::upload.assets.update'].includes(action)) &&
      subject !== 'api::service-category.service-category' &&
      conditions.length === 0,
  );
  expect(bare).toEqual([]);
});

it('a second boot changes no permission', async () => {
  const before = await permissionRows();
  await syncRoles();
  expect(await permissionRows()).toEqual(before);
});

it('a right added to a role by hand is taken away and a removed one comes back', async () => {
  const withoutIds = async () =>
    (await permissionRows()).map(({ id: _id, ...rest }) => JSON.stringify(rest)).sort();
  const before = await withoutIds();
  await app.run(async (strapi) => {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'editor' } });
    await strapi.db.query('admin::permission').create({
      data: { action: 'admin::users.read', subject: null, conditions: [], properties: {}, role: role.id },
    });
    const one = await strapi.db.query('admin::permission').findOne({
      where: { role: role.id, subject: 'api::news-item.news-item', action: { $endsWith: 'explorer.read' } },
    });
    await strapi.db.query('admin::permission').delete({ where: { id: one.id } });
  });
  expect(await withoutIds()).not.toEqual(before);
  await syncRoles();
  expect(await withoutIds()).toEqual(before);
});

it('a role renamed by hand gets its name back', async () => {
  const name = await app.run(async (strapi, _input, load) => {
    const { db } = strapi;
    await db.query('admin::role').update({ where: { code: 'editor' }, data: { name: 'Ctrl' } });
    await load('src/boot/sync-roles').syncRoles?.(strapi);
    return (await db.query('admin::role').findOne({ where: { code: 'editor' } })).name;
  });
  expect(name).toBe('Редактор организации');
});

it('a stock role that somebody has is kept and warned about', async () => {
  const staff = await createStaff(app, 'operator');
  const kept = await app.run(async (strapi, userId, load) => {
    const { db } = strapi;
    const role = await db
      .query('admin::role')
      .create({ data: { code: 'strapi-author', name: 'Author', description: '' } });
    await db.query('admin::user').update({ where: { id: userId }, data: { roles: [role.id] } });
    await load('src/boot/sync-roles').syncRoles?.(strapi);
    return db.query('admin::role').count({ where: { code: 'strapi-author' } });
  }, staff.id);
  expect(kept).toBe(1);
  expect(app.output()).toContain('strapi-author');
});
