import { type App, startApp } from '../../helpers/app';
import { type ContentManager, contentManager, fieldsOf, organization } from './content-manager';

const UID = 'api::organization.organization';

let app: App;
let panel: ContentManager;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  panel = await contentManager(app);
});

const bank = {
  kind: 'bank',
  recipient: 'Администрация',
  bankName: 'Банк',
  bik: '049805746',
  account: '40602810700000000025',
};
const treasury = {
  kind: 'treasury',
  recipient: 'УФК',
  bankName: 'ГУ Банка России',
  bik: '010349101',
  singleTreasuryAccount: '40102810945370000010',
  treasuryAccount: '03100643000000011800',
};

describe('a profile with a wrong value cannot be saved, even as a draft, and the field says why', () => {
  it.each([
    ['an ИНН whose check digit is wrong', { inn: '7707083894' }, 'inn'],
    ['an ИНН sent as a number', { inn: 7707083894 }, 'inn'],
    ['an ИНН of a person', { inn: '500100732259' }, 'inn'],
    ['an ОГРН whose check digit is wrong', { ogrn: '1027700132196' }, 'ogrn'],
    ['a КПП of the wrong shape', { kpp: '0077' }, 'kpp'],
    ['an ОКТМО of nine digits', { oktmo: '453820001' }, 'oktmo'],
    ['an ОКФС of one digit', { okfs: '1' }, 'okfs'],
    ['a phone that is too short', { phone: '12-34' }, 'phone'],
    ['an e-mail without a domain', { email: 'info@svetlogorie' }, 'email'],
    ['a website that is no address', { website: 'javascript:alert(1)' }, 'website'],
    ['a slug in Cyrillic', { slug: 'Светлогорье' }, 'slug'],
    ['an index of seven digits', { legalAddress: { index: '1010001' } }, 'legalAddress.index'],
    ['markup in a street', { legalAddress: { street: '<b>Советская</b>' } }, 'legalAddress.street'],
    ['a latitude alone', { legalAddress: { latitude: 55.7 } }, 'legalAddress.longitude'],
    ['an address as an official domain', { officialDomains: [{ name: 'a' }] }, 'officialDomains.0.name'],
    [
      'a bad second link',
      {
        socialLinks: [
          { network: 'vk', url: 'https://vk.com/a' },
          { network: 'ok', url: 'ftp://ok.ru' },
        ],
      },
      'socialLinks.1.url',
    ],
    [
      'an account that does not fit its БИК',
      { accountDetails: { ...bank, account: '40602810700000000026' } },
      'accountDetails.account',
    ],
    [
      'a single treasury account with a wrong key',
      { accountDetails: { ...treasury, singleTreasuryAccount: '40102810945370000011' } },
      'accountDetails.singleTreasuryAccount',
    ],
    [
      'a day that closes before it opens',
      { workingHours: { days: [{ weekday: 'monday', opensAt: '18:00:00.000', closesAt: '09:00:00.000' }] } },
      'workingHours.days.0.closesAt',
    ],
    [
      'breaks that overlap, counted as the editor sees them',
      {
        workingHours: {
          days: [
            {
              weekday: 'monday',
              opensAt: '09:00:00.000',
              closesAt: '18:00:00.000',
              breaks: [
                { startsAt: '11:00:00.000' },
                { startsAt: '13:00:00.000', endsAt: '14:00:00.000' },
                { startsAt: '13:30:00.000', endsAt: '14:30:00.000' },
              ],
            },
          ],
        },
      },
      'workingHours.days.0.breaks.2.startsAt',
    ],
    [
      'the same weekday twice',
      {
        receptionSchedule: [
          {
            person: 'Петров С. И.',
            days: [
              { weekday: 'friday', opensAt: '09:00:00.000', closesAt: '10:00:00.000' },
              { weekday: 'friday', opensAt: '14:00:00.000', closesAt: '15:00:00.000' },
            ],
          },
        ],
      },
      'receptionSchedule.0.days.1.weekday',
    ],
    [
      'markup in a line of an address',
      { legalAddress: { region: 'Московская область', city: '<b>Светлогорье</b>' } },
      'legalAddress.city',
    ],
    ['an invisible NUL in a text', { description: [paragraph('a\u0000b')] }, 'description'],
  ])('%s', async (_what, changes, field) => {
    const answer = await panel.create(UID, organization(changes));
    expect(answer.status).toBe(400);
    expect(answer.body.error?.name).toBe('ValidationError');
    expect(fieldsOf(answer)).toEqual([field]);
    expect(answer.body.error?.details.errors[0]?.message).toMatch(/[а-я]{3}/i);
  });

  it('lists every wrong field at once', async () => {
    const answer = await panel.create(UID, organization({ inn: '1', ogrn: '2', phone: '3' }));
    expect(fieldsOf(answer).sort()).toEqual(['inn', 'ogrn', 'phone']);
  });

  it('answers in English when asked to', async () => {
    const english = await contentManager(app, 'en');
    const answer = await english.create(UID, organization({ inn: '7707083894' }));
    expect(answer.body.error?.details.errors[0]?.message).not.toMatch(/[а-я]/i);
  });

  it('refuses a wrong value in an update and in a copy as well', async () => {
    const { body } = await panel.create(UID, organization());
    const update = await panel.update(UID, body.data.documentId, { inn: '7707083894' });
    expect(fieldsOf(update)).toEqual(['inn']);
    const copy = await panel.clone(UID, body.data.documentId, { inn: '7707083894' });
    expect(fieldsOf(copy)).toEqual(['inn']);
  });
});

describe('what is right is stored in one spelling', () => {
  it('phones as E.164, identifiers without blanks, names without doubled blanks', async () => {
    const given = {
      phone: '8 495 123 45 67',
      inn: '77 07 08 38 93',
      shortName: '  Администрация   Светлогорья ',
      website: 'svetlogorie.example',
      legalAddress: { index: '101 000', region: 'Московская  область', city: 'г. Светлогорье' },
    };
    const { body } = await panel.create(UID, organization(given));
    const { body: stored } = await panel.read(UID, body.data.documentId);
    expect(stored.data).toMatchObject({
      phone: '+74951234567',
      inn: '7707083893',
      shortName: 'Администрация Светлогорья',
      website: 'https://svetlogorie.example',
      legalAddress: { index: '101000', region: 'Московская область' },
    });
  });

  it('accounts of a bank and of the treasury, without the fields of the other kind', async () => {
    const details = { ...treasury, account: '40602810700000000025', personalAccount: '0373 1А1 2340' };
    const { status, body } = await panel.create(UID, organization({ accountDetails: details }));
    expect(status).toBe(201);
    expect(body.data.accountDetails).toMatchObject({ account: null, personalAccount: '03731А12340' });
    expect((await panel.create(UID, organization({ accountDetails: bank }))).status).toBe(201);
  });
});

describe('a profile is published only when it is complete', () => {
  it.each(['fullName', 'inn', 'ogrn', 'phone', 'email', 'legalAddress', 'kind'])(
    'without %s the draft is kept, but publishing names the field',
    async (field) => {
      const draft = await panel.create(UID, organization({ [field]: null }));
      expect(draft.status).toBe(201);
      const answer = await panel.publish(UID, draft.body.data.documentId);
      expect(answer.status).toBe(400);
      expect(fieldsOf(answer)).toEqual([field]);
    },
  );

  it('names what an account lacks', async () => {
    const { account: _account, ...halfBank } = bank;
    const draft = await panel.create(UID, organization({ accountDetails: halfBank }));
    expect(draft.status).toBe(201);
    expect(fieldsOf(await panel.publish(UID, draft.body.data.documentId))).toEqual([
      'accountDetails.account',
    ]);
  });

  it('judges what is stored, not only what was sent last', async () => {
    const { body } = await panel.create(UID, organization());
    const { documentId } = body.data;
    await app.run(
      async (strapi, documentId) =>
        strapi.db
          .query('api::organization.organization')
          .updateMany({ where: { documentId }, data: { inn: '7707083894' } }),
      documentId,
    );
    expect(fieldsOf(await panel.publish(UID, documentId))).toEqual(['inn']);
  });
});

function paragraph(text: string): object {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}
