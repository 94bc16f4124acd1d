import { type App, startApp } from '../../helpers/app';
import { type ContentManager, contentManager, fieldsOf, organization } from './content-manager';

const SERVICE = 'api::service.service';
const ANNOUNCEMENT = 'api::announcement.announcement';

let app: App;
let panel: ContentManager;
let links: { organization: object; category: object };
let made = 0;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  panel = await contentManager(app);
  const owner = await panel.create('api::organization.organization', organization());
  await panel.publish('api::organization.organization', owner.body.data.documentId);
  const category = { title: 'Земля', slug: 'land', code: 'land' };
  const chosen = await panel.create('api::service-category.service-category', category);
  links = {
    organization: { connect: [{ documentId: owner.body.data.documentId }] },
    category: { connect: [{ documentId: chosen.body.data.documentId }] },
  };
});

/** A card that can be published. */
function card(changes: object = {}): object {
  made += 1;
  return {
    ...links,
    title: `Выдача разрешения № ${made}`,
    slug: `razreshenie-${made}`,
    code: `SVT-${made}`,
    shortDescription: 'Разрешение нужно до начала строительства.',
    result: 'Разрешение',
    audiences: [{ kind: 'citizens' }],
    terms: [{ title: 'Предоставление услуги', number: 10, unit: 'working-days' }],
    price: { kind: 'fee', amount: 350, basis: 'ст. 333.33 НК РФ' },
    channels: [{ kind: 'portal', url: 'https://svetlogorie.example/uslugi' }],
    availability: 'everyone',
    ...changes,
  };
}

it('a complete card is saved and published', async () => {
  const draft = await panel.create(SERVICE, card());
  expect(draft.status).toBe(201);
  expect((await panel.publish(SERVICE, draft.body.data.documentId)).status).toBe(200);
});

it.each([
  ['a code with a blank', { code: 'SVT 12' }, 'code'],
  [
    'a code longer than its classifier knows',
    { classifierCodes: [{ kind: 'okved2', code: '84.11.11.110' }] },
    'classifierCodes.0.code',
  ],
  ['a term of no days', { terms: [{ title: 'Срок', number: 0, unit: 'hours' }] }, 'terms.0.number'],
  ['a price below a kopeck', { price: { kind: 'fee', amount: 1.005, basis: 'закон' } }, 'price.amount'],
  ['an end before the beginning', { validFrom: '2026-12-31', validTo: '2026-01-01' }, 'validTo'],
  [
    'a territory that is no ОКТМО',
    { availability: 'by-region', availableRegions: [{ code: '00' }] },
    'availableRegions.0.code',
  ],
  [
    'a test stand that is no address',
    { technicalConnection: { testStandUrl: 'стенд' } },
    'technicalConnection.testStandUrl',
  ],
])('%s cannot be saved', async (_what, changes, field) => {
  expect(fieldsOf(await panel.create(SERVICE, card(changes)))).toEqual([field]);
});

it.each([
  ['a fee without its basis', { price: { kind: 'fee', amount: 350 } }, 'price.basis'],
  ['a term without its unit', { terms: [{ title: 'Срок', number: 5 }] }, 'terms.0.unit'],
  ['no territory although limited to some', { availability: 'by-region' }, 'availableRegions'],
  ['no kind of user although limited to some', { availability: 'by-recipient' }, 'availableRecipients'],
  ['no result', { result: null }, 'result'],
  ['no organization', { organization: null }, 'organization'],
  ['no category', { category: null }, 'category'],
  ['no channel', { channels: [] }, 'channels'],
])('%s: the draft is kept, but publishing names the field', async (_what, changes, field) => {
  const draft = await panel.create(SERVICE, card(changes));
  expect(draft.status).toBe(201);
  expect(fieldsOf(await panel.publish(SERVICE, draft.body.data.documentId))).toEqual([field]);
});

it('an update of one end of a period is judged against the stored other end', async () => {
  const draft = await panel.create(SERVICE, card({ validFrom: '2026-06-01' }));
  const answer = await panel.update(SERVICE, draft.body.data.documentId, { validTo: '2026-05-31' });
  expect(fieldsOf(answer)).toEqual(['validTo']);
});

it('a code already taken is refused at its field', async () => {
  const { body } = await panel.create(SERVICE, card());
  const answer = await panel.create(SERVICE, card({ code: body.data.code }));
  expect(answer.status).toBe(400);
  expect(fieldsOf(answer)).toEqual(['code']);
});

it('a news item of an empty paragraph is no news item yet', async () => {
  const { organization } = links;
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }];
  const news = { title: 'Открыт парк', slug: 'park', lead: 'Суть', body, organization };
  const draft = await panel.create('api::news-item.news-item', news);
  expect(draft.status).toBe(201);
  const answer = await panel.publish('api::news-item.news-item', draft.body.data.documentId);
  expect(fieldsOf(answer)).toEqual(['body']);
});

it('an announcement for categories names them, and ends after it starts', async () => {
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Нет воды' }] }];
  const announcement = { title: 'Отключение', slug: 'voda', text, organization: links.organization };
  const dates = { startsAt: '2026-12-05T06:00:00.000Z', endsAt: '2026-12-01T06:00:00.000Z' };
  const reversed = await panel.create(ANNOUNCEMENT, { ...announcement, ...dates });
  expect(fieldsOf(reversed)).toEqual(['endsAt']);
  const nobody = { ...announcement, startsAt: dates.startsAt, audience: 'categories' };
  const draft = await panel.create(ANNOUNCEMENT, nobody);
  expect(fieldsOf(await panel.publish(ANNOUNCEMENT, draft.body.data.documentId))).toEqual(['audienceKinds']);
});
