import { type App, startTwoProcesses } from '../../helpers/app';
import { createOrganization } from '../../helpers/content';
import { query } from '../../helpers/database';
import { MOMENTS_BEFORE_END } from '../../helpers/moments-before-end';
import { adminLogin, createStaff } from '../../helpers/staff';

let one: App;
let two: App;
let keeper: Awaited<ReturnType<typeof adminLogin>>;

beforeAll(async () => {
  [one, two] = await startTwoProcesses({ LOG_LEVEL: 'warn' });
  keeper = await adminLogin(one, 'registry-admin');
});

const remindAt = (app: App, now: string) =>
  app.run((strapi, now) => strapi.plugin('registry').service('remind-of-authority').run(new Date(now)), now);

async function member(until: string | null, timeZone = 'Europe/Moscow') {
  const organization = await createOrganization(one, { timeZone });
  const person = await createStaff(one, 'editor');
  const post = (path: string, body: object) =>
    one.http().post(`/registry/memberships${path}`).set(keeper.headers).send(body);
  const added = await post('', { user: person.id, organization });
  const path = `/${added.body.data.documentId}/change-authority`;
  const change = (last: string | null) =>
    post(path, { document: 'Доверенность № 12', until: last }).expect(200);
  await change(until);
  return { organization, person, change };
}

interface Told {
  days: string;
  recipients: { kind: string; userId: number }[];
  text: string;
}

const told = (organization: string): Promise<Told[]> =>
  query<Told>(
    one.databaseUrl,
    `select data->>'days' as days, recipients, data::text as text from notifications_notifications
     where event = 'registry.authority-ending' and organization = $1 order by id`,
    [organization],
  );

const daysTold = async (organization: string): Promise<string[]> =>
  (await told(organization)).map(({ days }) => days);

describe('the end of an authority document', () => {
  it('is told 30, 14, 7 and 1 days before by the day of the organisation, once each, in two instances', async () => {
    const { organization, person } = await member('2030-12-31');
    for (const now of MOMENTS_BEFORE_END) await Promise.all([remindAt(one, now), remindAt(two, now)]);
    expect(await daysTold(organization)).toEqual(['30', '14', '7', '1']);
    const [first] = await told(organization);
    expect(first?.recipients.map(({ userId }) => userId)).toEqual([person.id, keeper.staff.id]);
    expect(first?.text).toContain('Доверенность № 12');
    expect(first?.text).toContain('31.12.2030');
  });

  it('is told by the day of an organisation far from Moscow', async () => {
    const { organization } = await member('2030-07-31', 'Asia/Vladivostok');
    await remindAt(one, '2030-06-30T13:59:00Z');
    expect(await daysTold(organization)).toEqual([]);
    await remindAt(one, '2030-06-30T14:00:00Z');
    expect(await daysTold(organization)).toEqual(['30']);
  });

  it('is not told of a document without a term, and a new last day has reminders of its own', async () => {
    const { organization, change } = await member(null);
    await remindAt(one, '2030-08-30T09:00:00Z');
    expect(await daysTold(organization)).toEqual([]);
    await change('2030-08-31');
    await remindAt(one, '2030-08-30T09:00:00Z');
    await change('2030-09-01');
    await remindAt(one, '2030-08-31T09:00:00Z');
    expect(await daysTold(organization)).toEqual(['1', '1']);
  });
});

it('changed in two processes at once, each change is journaled from what the one before it left', async () => {
  const organization = await createOrganization(one);
  const person = await createStaff(one, 'editor');
  const added = await one
    .http()
    .post('/registry/memberships')
    .set(keeper.headers)
    .send({ user: person.id, organization });
  const membership: string = added.body.data.documentId;
  const change = (app: App, number: number) =>
    app
      .http()
      .post(`/registry/memberships/${membership}/change-authority`)
      .set(keeper.headers)
      .send({ document: `Приказ № ${number}`, until: null });
  const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => change(n % 2 ? one : two, n)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const entries = await query<{ before: string; after: string }>(
    one.databaseUrl,
    `select before::json->>'authorityDocument' as before, after::json->>'authorityDocument' as after
     from audit_entries where action = 'registry.authority-changed' and object_id = $1 order by id`,
    [membership],
  );
  expect(entries).toHaveLength(8);
  expect(entries.map(({ before }) => before)).toEqual([
    null,
    ...entries.slice(0, -1).map(({ after }) => after),
  ]);
});
