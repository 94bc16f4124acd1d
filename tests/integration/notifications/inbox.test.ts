import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type App, startApp } from '../../helpers/app';
import { createOrganization } from '../../helpers/organizations';
import { adminLogin } from '../../helpers/staff';
import { addMember } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';

type Headers = { Authorization: string };

let app: App;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
});

const inboxOf = async (headers: Headers, query = '') => {
  const { body } = await app.http().get(`/notifications/inbox${query}`).set(headers).expect(200);
  return body;
};

const unreadOf = async (headers: Headers): Promise<number> => {
  const { body } = await app.http().get('/notifications/inbox/summary').set(headers).expect(200);
  return body.data.unread;
};

/** A signed-in editor with so many notifications. */
const toldTimes = async (count: number) => {
  const { staff, headers } = await adminLogin(app, 'editor');
  for (let n = 0; n < count; n += 1) {
    const { documentId } = await createOrganization(app);
    await addMember(app, staff.id, documentId);
  }
  await waitUntil('the notifications', async () => (await unreadOf(headers)) === count);
  return { staff, headers };
};

it('reading one, then all, empties the unread ones and keeps the list', async () => {
  const { headers } = await toldTimes(3);
  const { data, meta } = await inboxOf(headers);
  expect(meta.pagination).toEqual({ page: 1, pageSize: 20, pageCount: 1, total: 3 });
  const [newest] = data;
  await app.http().post(`/notifications/inbox/${newest.documentId}/read`).set(headers).expect(200);
  expect(await unreadOf(headers)).toBe(2);
  expect((await inboxOf(headers, '?unread=true')).data).toHaveLength(2);
  await app.http().post('/notifications/inbox/read-all').set(headers).expect(200);
  expect(await unreadOf(headers)).toBe(0);
  expect((await inboxOf(headers)).data).toHaveLength(3);
});

it('nobody sees or reads what another was told', async () => {
  const told = await toldTimes(1);
  const other = await adminLogin(app, 'administrator');
  const [mine] = (await inboxOf(told.headers)).data;
  const foreign = (await inboxOf(other.headers)).data.map(
    ({ documentId }: { documentId: string }) => documentId,
  );
  expect(foreign).not.toContain(mine.documentId);
  await app.http().post(`/notifications/inbox/${mine.documentId}/read`).set(other.headers).expect(200);
  await app.http().post('/notifications/inbox/read-all').set(other.headers).expect(200);
  expect(await unreadOf(told.headers)).toBe(1);
});

it('letters of a server without a mail server lie in the outbox, and the panel is told so', async () => {
  await toldTimes(1);
  const { headers } = await adminLogin(app, 'registry-admin');
  const { body } = await app.http().get('/notifications/channels').set(headers).expect(200);
  expect(body.data).toContainEqual({ channel: 'email', missing: null, isOutbox: true });
  const file = await waitUntil('the letter', async () => {
    const names = await readdir(path.join(app.dataDir, 'outbox')).catch(() => []);
    return names.find((name) => !name.endsWith('.part'));
  });
  expect(file).toMatch(/\.eml$/);
});

it.each(['?page=0', '?pageSize=101', '?unread=yes', '?recipient=1'])(
  'a strange question is refused: %s',
  async (query) => {
    const { headers } = await adminLogin(app, 'editor');
    await app.http().get(`/notifications/inbox${query}`).set(headers).expect(400);
  },
);
