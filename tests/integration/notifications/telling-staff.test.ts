import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type MailServer, startMailServer } from '../../helpers/mail-server';
import { createOrganization, type TestOrganization } from '../../helpers/organizations';
import { adminLogin } from '../../helpers/staff';
import { addMember } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';

let app: App;
let mail: MailServer;
let organization: TestOrganization;

const lettersTo = (email: string) => mail.taken.filter(({ recipients }) => recipients.includes(email));

const countOf = async (table: string): Promise<number> => {
  const [row] = await query<{ count: string }>(app.databaseUrl, `select count(*) from ${table}`);
  return Number(row?.count);
};

beforeAll(async () => {
  mail = await startMailServer();
  app = await startApp({
    env: { LOG_LEVEL: 'error', SMTP_URL: mail.url, PUBLIC_URL: 'https://gospublik.example' },
  });
  organization = await createOrganization(app, true);
});

it('a person who is added to an organisation finds it in the panel and in the mailbox', async () => {
  const { staff, headers } = await adminLogin(app, 'editor');
  await addMember(app, staff.id, organization.documentId);
  const inbox = await waitUntil('the notification in the panel', async () => {
    const { body } = await app.http().get('/notifications/inbox').set(headers).expect(200);
    return body.data.length > 0 && body.data;
  });
  expect(inbox).toHaveLength(1);
  expect(inbox[0]).toMatchObject({
    event: 'registry.member-added',
    subject: `Теперь вы работаете с организацией «${organization.shortName}»`,
    readAt: null,
  });
  await waitUntil('the letter', () => lettersTo(staff.email).length > 0);
  const [letter] = lettersTo(staff.email);
  expect(letter?.mail.subject).toBe(inbox[0].subject);
  expect(letter?.mail.text).toContain(organization.shortName);
  expect(letter?.mail.html).toContain('<html lang="ru">');
});

it('a person who is removed from it is told too', async () => {
  const { staff } = await adminLogin(app, 'editor');
  await addMember(app, staff.id, organization.documentId);
  await app.run(
    async (strapi, { userId, organization }) => {
      const [membership] = await strapi.db
        .query('plugin::registry.membership')
        .findMany({ where: { user: userId, organization } });
      await strapi.plugin('registry').service('remove-member').run(membership.documentId);
    },
    { userId: staff.id, organization: organization.documentId },
  );
  await waitUntil('two letters', () => lettersTo(staff.email).length === 2);
  expect(lettersTo(staff.email).map(({ mail: letter }) => letter.subject)).toContainEqual(
    expect.stringContaining(`больше не работаете с организацией «${organization.shortName}»`),
  );
});

it.each(['is_active = false', 'blocked = true'])(
  'whoever works here no more (%s) gets nothing that waits or is sent again, and the log says why',
  async (change) => {
    const { staff } = await adminLogin(app, 'editor');
    const { headers } = await adminLogin(app, 'registry-admin');
    await addMember(app, staff.id, organization.documentId);
    const messages = () =>
      query<{ document_id: string; stage: string; reason: string | null }>(
        app.databaseUrl,
        `select * from notifications_messages where recipient_kind = 'staff' and recipient = $1`,
        [String(staff.id)],
      );
    const sent = await waitUntil('letter and notification', async () => {
      const found = await messages();
      return found.length === 2 && found.every(({ stage }) => stage === 'sent') ? found : null;
    });
    await query(app.databaseUrl, `update admin_users set ${change} where id = $1`, [staff.id]);
    await app
      .http()
      .post('/notifications/deliveries/resend')
      .set(headers)
      .send({ messages: sent.map(({ document_id }) => document_id) })
      .expect(200);
    const ended = await waitUntil('an end', async () => {
      const found = await messages();
      return found.every(({ stage }) => stage !== 'queued') ? found : null;
    });
    const reason = 'Получатель больше не работает в панели';
    expect(ended).toMatchObject(ended.map(() => ({ stage: 'failed', reason })));
    expect(lettersTo(staff.email)).toHaveLength(1);
  },
);

it('what is rolled back is told to nobody: no row, no job, no letter', async () => {
  const { staff } = await adminLogin(app, 'editor');
  const before = [await countOf('notifications_notifications'), await countOf('notifications_messages')];
  const failing = app.run(
    (strapi, { userId, organization }) =>
      strapi.db.transaction(async () => {
        await strapi
          .plugin('registry')
          .service('add-member')
          .run({ userId }, { user: userId, organization, position: null });
        throw new Error('rolled back');
      }),
    { userId: staff.id, organization: organization.documentId },
  );
  await expect(failing).rejects.toThrow('rolled back');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect([await countOf('notifications_notifications'), await countOf('notifications_messages')]).toEqual(
    before,
  );
  expect(lettersTo(staff.email)).toEqual([]);
});

it.each([
  [
    'an event nobody registered',
    { event: 'registry.nothing-happened' },
    /registry\.nothing-happened is not registered/,
  ],
  ['data without a variable', { data: { organization: 'Мэрия' } }, /missing \[position\]/],
  [
    'data that are no variable',
    { data: { organization: 'Мэрия', position: 'Редактор', password: '1' } },
    /unknown \[password\]/,
  ],
])('%s shows at the first call, and tells nobody', async (_what, change, reason) => {
  const before = await countOf('notifications_notifications');
  const telling = app.run(async (strapi, change) => {
    const data = { organization: 'Мэрия', position: 'Редактор' };
    const recipients = [{ kind: 'address', email: 'nobody@test.example' }];
    await strapi
      .plugin('notifications')
      .service('api')
      .notify({ event: 'registry.member-added', recipients, data, ...change });
  }, change);
  await expect(telling).rejects.toThrow(reason);
  expect(await countOf('notifications_notifications')).toBe(before);
});

it('of two notifications with one key, also at once, one is told', async () => {
  const { staff } = await adminLogin(app, 'editor');
  await app.run(async (strapi, userId) => {
    const tell = () =>
      strapi
        .plugin('notifications')
        .service('api')
        .notify({
          event: 'registry.member-added',
          recipients: [{ kind: 'staff', userId }],
          data: { organization: 'Мэрия', position: 'Редактор' },
          key: 'once',
        });
    await Promise.all([tell(), tell(), tell()]);
  }, staff.id);
  await waitUntil('the letter', () => lettersTo(staff.email).length > 0);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(lettersTo(staff.email)).toHaveLength(1);
});
