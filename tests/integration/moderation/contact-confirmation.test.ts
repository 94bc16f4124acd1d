import type { App } from '../../helpers/app';
import { query } from '../../helpers/database';
import { lettersTo, letterTo, startTwoWriters } from '../../helpers/letters';
import { withdraw } from '../../helpers/publication';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';
import { entriesOf } from '../audit/entries';
import {
  approvedProfile,
  linkIn,
  linkTo,
  newContacts,
  ORGANIZATION,
  type Profile,
  profileOf,
  submitProfile,
} from './contact-letters';
import { approveCase, type Routes, routesOf } from './desk';

let app: App;
let other: App;
let routes: Routes;
let moderator: Member;
let keeper: Member;

beforeAll(async () => {
  [app, other] = await startTwoWriters({ PUBLIC_READ_LIMIT: '0' });
  routes = routesOf(app);
  moderator = await memberOf(app, 'moderator');
  keeper = await memberOf(app, 'registry-admin');
});

type Row = Record<string, unknown>;
const rows = (sql: string, ...values: unknown[]) => query<Row>(app.databaseUrl, sql, values);

const publicOf = async ({ documentId }: Profile) => {
  const { status, body } = await app.http().get(`/api/organizations/${documentId}`);
  return status === 200 ? { email: body.data.email, phone: body.data.phone } : null;
};
const stageOf = async ({ documentId, editor }: Profile) =>
  (await routes.stage(editor, documentId, ORGANIZATION)).body.data;
const publications = (caseId: string) =>
  rows(`select 1 from moderation_acts where case_id = $1 and verb = 'publish'`, caseId);
const untilPublic = (profile: Profile, phone: string) =>
  waitUntil('the publication', async () => (await publicOf(profile))?.phone === phone);
const told = async (event: string, { documentId }: Profile) =>
  (
    await rows(
      'select recipients::text from notifications_notifications where event = $1 and organization = $2',
      event,
      documentId,
    )
  ).map(({ recipients }) => JSON.parse(String(recipients)).map(({ userId }: { userId: number }) => userId));
const press = (link: string, server = app, from = '10.7.0.1') =>
  server.http().post(link).set('X-Forwarded-For', from);
const journalOf = (action: string, { documentId }: Profile) =>
  entriesOf(app, { action, object_id: documentId });
const expire = (email: string) =>
  rows(
    `update moderation_contact_confirmations set expires_at = now() - interval '1 minute' where email = $1`,
    email,
  );
const resend = (who: Member, { documentId }: Profile) =>
  routes.send(who, 'post', `/moderation/contacts/${documentId}/resend`);

describe('a changed phone', () => {
  it('stays unpublished after the approval until the button behind the link is pressed', async () => {
    const profile = await profileOf(app);
    const { phone } = newContacts();
    const caseId = await approvedProfile(routes, moderator, profile, { phone });
    expect((await stageOf(profile)).stage).toBe('approved');
    const former = { email: profile.email, phone: profile.phone };
    expect(await publicOf(profile)).toEqual(former);
    const byHand = await routes.manage(moderator, profile.documentId, 'publish', {}, ORGANIZATION);
    expect([byHand.status, byHand.body.error.details.code]).toEqual([409, 'ContactsNotConfirmed']);
    expect(await told('moderation.contacts-awaited', profile)).toEqual([[profile.editor.staff.id]]);

    const link = await linkTo(app, profile.email);
    const page = await app.http().get(link).expect(200).expect('Content-Type', /html/);
    for (const shown of [profile.shortName, profile.email, phone]) expect(page.text).toContain(shown);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    await app.http().head(link);
    expect(await journalOf('moderation.contacts-confirmed', profile)).toEqual([]);
    expect(await publicOf(profile)).toEqual(former);

    expect((await press(link).expect(200)).text).toContain('Контактные данные подтверждены');
    await untilPublic(profile, phone);
    expect((await press(link).expect(200)).text).toContain('Контактные данные подтверждены');
    expect(await publications(caseId)).toHaveLength(1);
    const [confirmed, ...more] = await journalOf('moderation.contacts-confirmed', profile);
    expect(more).toEqual([]);
    expect(confirmed).toMatchObject({ actor_kind: 'anonymous', organization: profile.documentId });
    const [people] = await told('moderation.contacts-confirmed', profile);
    expect(people.sort()).toEqual([profile.editor.staff.id, moderator.staff.id].sort());
    expect((await stageOf(profile)).contacts).toBeNull();
  });

  it('confirmed before the approval is published by it', async () => {
    const profile = await profileOf(app);
    const { phone } = newContacts();
    const caseId = await submitProfile(routes, profile, { phone });
    await press(await linkTo(app, profile.email)).expect(200);
    expect(await publicOf(profile)).toMatchObject({ phone: profile.phone });
    await approveCase(routes, moderator, caseId);
    expect(await publicOf(profile)).toMatchObject({ phone });
    expect(await told('moderation.contacts-awaited', profile)).toEqual([]);
  });

  it('taken back to what is public needs no letter', async () => {
    const profile = await profileOf(app);
    const caseId = await submitProfile(routes, profile, { phone: newContacts().phone });
    const link = await linkTo(app, profile.email);
    await routes.act(profile.editor, caseId, 'take-back');
    const website = 'https://zarechny.example';
    await approvedProfile(routes, moderator, profile, { phone: profile.phone, website });
    expect((await stageOf(profile)).stage).toBe('published');
    expect(await lettersTo(app, profile.email)).toHaveLength(1);
    await press(link).expect(410);
  });
});

describe('a changed e-mail', () => {
  it('is asked of the new address; the former learns of it without a link', async () => {
    const profile = await profileOf(app);
    const { email } = newContacts();
    await approvedProfile(routes, moderator, profile, { email });
    const link = await linkTo(app, email);
    const warning = await letterTo(app, profile.email);
    expect(warning.text).toContain(email);
    expect(warning.text).not.toContain('/api/contact-confirmations/');
    await press(link).expect(200);
    await untilPublic(profile, profile.phone);
    await waitUntil('the new address', async () => (await publicOf(profile))?.email === email);
  });

  it('of a profile that was never public is confirmed as well', async () => {
    const profile = await profileOf(app, 'draft');
    await approvedProfile(routes, moderator, profile, {});
    expect(await publicOf(profile)).toBeNull();
    await press(await linkTo(app, profile.email)).expect(200);
    await untilPublic(profile, profile.phone);
  });

  it('changed once more makes the former link void, and the new one counts', async () => {
    const profile = await profileOf(app);
    const [first, second] = [newContacts(), newContacts()];
    const caseId = await submitProfile(routes, profile, first);
    const former = await linkTo(app, first.email);
    await routes.act(profile.editor, caseId, 'take-back');
    await approvedProfile(routes, moderator, profile, second);
    const page = await press(former).expect(410);
    expect(page.text).toContain('изменили ещё раз');
    expect(page.text).not.toContain(second.email);
    expect((await app.http().get(former)).status).toBe(410);
    expect((await stageOf(profile)).stage).toBe('approved');
    await press(await linkTo(app, second.email)).expect(200);
    await untilPublic(profile, second.phone);
  });

  it('submitted twice is asked for once', async () => {
    const profile = await profileOf(app);
    const contacts = newContacts();
    const caseId = await submitProfile(routes, profile, contacts);
    await linkTo(app, contacts.email);
    await routes.act(profile.editor, caseId, 'take-back');
    await submitProfile(routes, profile);
    expect(await lettersTo(app, contacts.email)).toHaveLength(1);
    expect(await journalOf('moderation.contacts-requested', profile)).toHaveLength(1);
  });
});

describe('the link', () => {
  it('that is none, is forged or is of another purpose confirms nothing', async () => {
    const profile = await profileOf(app);
    const contacts = newContacts();
    await submitProfile(routes, profile, contacts);
    const link = await linkTo(app, contacts.email);
    const [, id = '', seal = ''] = /([a-z0-9]+)\.([\w-]{27})$/.exec(link) ?? [];
    const other = await app.run(
      (strapi, id, load) =>
        load('src/shared/sealed-links/seal').linkToken?.(strapi, 'subscription:confirm', String(id)),
      id,
    );
    const forged = `${id}.${seal.startsWith('A') ? 'B' : 'A'}${seal.slice(1)}`;
    for (const token of ['x', `${id}.`, id, forged, other, 'a'.repeat(119)]) {
      expect((await app.http().get(`/api/contact-confirmations/${token}`)).status).toBe(404);
      const page = await press(`/api/contact-confirmations/${token}`, app, '10.7.0.2').expect(404);
      expect(page.text).toContain('Ссылка не найдена');
    }
    expect(await journalOf('moderation.contacts-confirmed', profile)).toEqual([]);
    const stored = await rows(
      `select (select json_agg(m)::text from notifications_messages m) as messages,
              (select json_agg(n)::text from notifications_notifications n) as notifications,
              (select json_agg(c)::text from moderation_contact_confirmations c) as confirmations`,
    );
    expect(JSON.stringify(stored)).toContain(id);
    expect(JSON.stringify(stored)).not.toContain(seal);
  });

  it('cannot be guessed at leisure', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 11; n += 1)
      statuses.push((await press('/api/contact-confirmations/nothing', app, '10.7.0.3')).status);
    expect(statuses).toEqual([...Array(10).fill(404), 429]);
  });

  it('is over after its term, people are told once, and the letter sent again opens it anew', async () => {
    const profile = await profileOf(app);
    const contacts = newContacts();
    await approvedProfile(routes, moderator, profile, contacts);
    const link = await linkTo(app, contacts.email);
    await expire(contacts.email);
    expect((await press(link).expect(410)).text).toContain('не подтверждены вовремя');
    expect((await stageOf(profile)).contacts).toMatchObject({ isExpired: true, email: contacts.email });
    const [job] = await rows(
      `select payload->>'documentId' as id, round(extract(epoch from run_at - now()) / 3600)::int as hours
       from graphile_worker._private_jobs where key like 'moderation.tell-of-unconfirmed:%'
       and payload->>'documentId' = (select document_id from moderation_contact_confirmations where email = $1)`,
      contacts.email,
    );
    expect(job?.hours).toBe(72);
    const tell = (server: App) =>
      server.run(
        (strapi, id) => strapi.plugin('moderation').service('tell-of-unconfirmed').run(id),
        String(job?.id),
      );
    await Promise.all([tell(app), tell(other)]);
    const [people, ...more] = await told('moderation.contacts-unconfirmed', profile);
    expect(more).toEqual([]);
    expect(people.sort()).toEqual([profile.editor.staff.id, moderator.staff.id].sort());

    await rows(
      `update moderation_contact_confirmations set last_sent_at = now() - interval '6 minutes' where email = $1`,
      contacts.email,
    );
    expect((await resend(profile.editor, profile)).status).toBe(200);
    expect(await linkTo(app, contacts.email, 2)).toBe(link);
    await press(link).expect(200);
    await untilPublic(profile, contacts.phone);
  });

  it('that is over is told of in words that are true of what is public and of what never was', async () => {
    const toldOf = async (profile: Profile): Promise<string> => {
      await approvedProfile(routes, moderator, profile, newContacts());
      const [request] = await rows(
        `update moderation_contact_confirmations set expires_at = now() - interval '1 minute'
         where organization = $1 and superseded_at is null returning document_id as id`,
        profile.documentId,
      );
      return app.run(
        async (strapi, { id, organization }, load) => {
          await strapi.plugin('moderation').service('tell-of-unconfirmed').run(id);
          const event = 'moderation.contacts-unconfirmed';
          const told = await strapi.db
            .connection('notifications_notifications')
            .where({ event, organization });
          const { contactEvents } = load<{ contactEvents: { code: string; texts: object }[] }>(
            'src/plugins/moderation/server/src/events/contacts',
          );
          const texts = contactEvents.find(({ code }) => code === event)?.texts;
          return JSON.stringify([texts, told.map(({ data }) => data)]);
        },
        { id: String(request?.id), organization: profile.documentId },
      );
    };
    const former = /на сайте прежние данные/i;
    expect(await toldOf(await profileOf(app))).toMatch(former);
    const first = await toldOf(await profileOf(app, 'draft'));
    expect(first).not.toMatch(former);
    expect(first).toContain('На сайте организации пока нет.');
  });

  it('pressed in two processes at once publishes once', async () => {
    const profile = await profileOf(app);
    const contacts = newContacts();
    const caseId = await approvedProfile(routes, moderator, profile, contacts);
    const link = await linkTo(app, contacts.email);
    const answers = await Promise.all([app, other, app, other].map((server) => press(link, server)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await untilPublic(profile, contacts.phone);
    const again = (server: App) =>
      server.run((strapi, id) => strapi.plugin('moderation').service('publish-confirmed').run(id), caseId);
    await Promise.all([again(app), again(other)]);
    expect(await publications(caseId)).toHaveLength(1);
    expect(await journalOf('moderation.contacts-confirmed', profile)).toHaveLength(1);
  });

  it('of an organisation that was deleted leads nowhere', async () => {
    const profile = await profileOf(app, 'draft');
    await submitProfile(routes, profile);
    const link = await linkTo(app, profile.email);
    await rows('delete from registry_memberships where organization = $1', profile.documentId);
    await app.run(
      (strapi, documentId) => strapi.documents('api::organization.organization').delete({ documentId }),
      profile.documentId,
    );
    await press(link).expect(410);
  });
});

describe('a planned publication', () => {
  const plan = (caseId: string, plannedAt: Date) =>
    app.run(
      async (strapi, { caseId, plannedAt }) => {
        const row = await strapi.db.connection('moderation_cases').where({ document_id: caseId }).first();
        await strapi.plugin('moderation').service('schedule-case').run(row, plannedAt);
      },
      { caseId, plannedAt },
    );
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

  it('waits past its time for the confirmation, and people are told', async () => {
    const profile = await profileOf(app);
    const contacts = newContacts();
    const caseId = await approvedProfile(routes, moderator, profile, contacts);
    await plan(caseId, inSeconds(1));
    await waitUntil(
      'the notice',
      async () => (await told('moderation.contacts-awaited', profile)).length === 2,
    );
    expect((await stageOf(profile)).stage).toBe('scheduled');
    expect(await publicOf(profile)).toMatchObject({ phone: profile.phone });
    await press(await linkTo(app, contacts.email)).expect(200);
    await untilPublic(profile, contacts.phone);
    expect(await publications(caseId)).toHaveLength(1);
  });

  it('is not brought forward by the confirmation', async () => {
    const profile = await profileOf(app);
    const contacts = newContacts();
    const caseId = await approvedProfile(routes, moderator, profile, contacts);
    const plannedAt = inSeconds(6);
    await plan(caseId, plannedAt);
    await press(await linkTo(app, contacts.email)).expect(200);
    await untilPublic(profile, contacts.phone);
    const [act] = await rows(
      `select created_at from moderation_acts where case_id = $1 and verb = 'publish'`,
      caseId,
    );
    expect(Number(act?.created_at)).toBeGreaterThanOrEqual(plannedAt.getTime());
  });
});

it('what is refused after the confirmation stays unpublished, and people learn why', async () => {
  const parent = await profileOf(app);
  const profile = await profileOf(app);
  const contacts = newContacts();
  const saved = await routes.save(keeper, profile.documentId, { parent: parent.documentId }, ORGANIZATION);
  expect(saved.status).toBe(200);
  await approvedProfile(routes, moderator, profile, contacts);
  await withdraw(app, moderator.headers, ORGANIZATION, parent.documentId).expect(200);
  await press(await linkTo(app, contacts.email)).expect(200);
  const event = 'moderation.case-publication-refused';
  await waitUntil('the notice', async () => (await told(event, profile)).length > 0);
  const [people = [], ...more] = await told(event, profile);
  expect(more).toEqual([]);
  expect(people.sort()).toEqual([profile.editor.staff.id, moderator.staff.id].sort());
  expect((await stageOf(profile)).stage).toBe('approved');
  expect(await publicOf(profile)).toMatchObject({ phone: profile.phone });
});

describe('the letter', () => {
  it('is sent again at most once in five minutes, by those who may change the profile, and journaled', async () => {
    const profile = await profileOf(app);
    const stranger = await profileOf(app);
    const contacts = newContacts();
    await submitProfile(routes, profile, contacts);
    const soon = await resend(profile.editor, profile);
    expect([soon.status, soon.body.error.details.code]).toEqual([409, 'LetterJustSent']);
    const reasons = (await stageOf(profile)).contacts.resend.map(({ code }: { code: string }) => code);
    expect(reasons).toEqual(['LetterJustSent']);
    await rows(
      `update moderation_contact_confirmations set last_sent_at = now() - interval '6 minutes' where email = $1`,
      contacts.email,
    );
    expect((await resend(stranger.editor, profile)).status).toBe(404);
    expect((await resend(moderator, profile)).status).toBe(403);
    const answers = await Promise.all([resend(profile.editor, profile), resend(keeper, profile)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await linkTo(app, contacts.email, 2);
    expect(await journalOf('moderation.contacts-resent', profile)).toHaveLength(1);
  });

  it('is not sent where there is nothing to confirm', async () => {
    const profile = await profileOf(app);
    const refused = await resend(profile.editor, profile);
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'NothingToConfirm']);
  });

  it('is shown to who reviews the case, with why it cannot be sent by that person', async () => {
    const profile = await profileOf(app);
    const contacts = newContacts();
    const caseId = await submitProfile(routes, profile, contacts);
    const shown = (await routes.case(moderator, caseId)).body.data.contacts;
    expect(shown).toMatchObject({ ...contacts, isExpired: false, organization: profile.documentId });
    expect(shown.resend.map(({ code }: { code: string }) => code)).toContain('VerbForbidden');
  });

  it('goes into the mailbox alone: a system that is told of the event gets no link', async () => {
    const profile = await profileOf(app);
    const contacts = newContacts();
    await submitProfile(routes, profile, contacts);
    const link = linkIn(await letterTo(app, contacts.email));
    const outgoing = await app.run(async (strapi, email) => {
      const message = await strapi.db
        .connection('notifications_messages')
        .where({ address: email, event: 'moderation.contacts-requested' })
        .first();
      const compose = strapi.plugin('notifications').service('compose-message');
      const toSystem = await compose.run({ ...message, channel: 'webhook' });
      return [(await compose.run(message)).link, toSystem.link];
    }, contacts.email);
    expect(outgoing).toEqual([expect.stringContaining(link), null]);
  });
});

it('breaking the glass publishes contact data unconfirmed, marked for inspection', async () => {
  const profile = await profileOf(app);
  const contacts = newContacts();
  await submitProfile(routes, profile, contacts);
  const body = { reasons: [{ code: 'emergency', field: null }], text: 'Прежний телефон отключён аварией.' };
  const answer = await routes.on(keeper, profile.documentId, 'publish-at-once', body, ORGANIZATION);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  expect(await publicOf(profile)).toMatchObject(contacts);
  expect(await stageOf(profile)).toMatchObject({ stage: 'published', contacts: null });
});
