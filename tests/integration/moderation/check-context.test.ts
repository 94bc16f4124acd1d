import { addDays } from '../../../src/domain/time/local-date';
import { wallTimeAt } from '../../../src/domain/time/zone';
import { type App, startApp } from '../../helpers/app';
import { createCompleteService, createContact, createNews, createService } from '../../helpers/content';
import { query } from '../../helpers/database';
import { type Desk, desk, NEWS, type Routes, routesOf } from './desk';

const SERVICE = 'api::service.service';
/** Its days begin more than a day later than those of the organisation below, at any hour. */
const INSTALLATION = 'Pacific/Pago_Pago';
const ZONE = 'Pacific/Kiritimati';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', TZ_DEFAULT: INSTALLATION } });
  at = await desk(app);
  routes = routesOf(app);
});

/** What the check finds in the draft, with its words. */
async function found(code: string, type: string, documentId: string): Promise<string[]> {
  const { body } = await routes.on(at.editor, documentId, 'check', {}, type);
  return body.data.findings
    .filter(({ check }: { check: string }) => check === code)
    .map(({ excerpt }: { excerpt: string | null }) => excerpt ?? '');
}

describe('a duplicate', () => {
  /** More drafts of the organisation with the words in their titles than are ever read. */
  const fill = (table: 'news_items' | 'services', owner: 'news_item_id' | 'service_id', words: string) =>
    query(
      app.databaseUrl,
      `with made as (
         insert into ${table} (document_id, title, slug, created_at, updated_at)
         select md5($1::text || n), $1 || ' ' || n, md5($1 || n), now(), now() from generate_series(1, 250) n
         returning id)
       insert into ${table}_organization_lnk (${owner}, organization_id)
       select made.id, o.id from made, organizations o where o.document_id = $2 and o.published_at is null`,
      [words, at.organization.documentId],
    );

  it('of a title is found among any number that share its longest word', async () => {
    const { documentId: organization } = at.organization;
    await fill('news_items', 'news_item_id', 'Предоставление');
    const title = 'Предоставление приёма';
    await createNews(app, organization, { title }, 'draft');
    const documentId = await createNews(app, organization, { title: '«Предоставление» — приема' }, 'draft');
    expect(await found('duplicate-titles', NEWS, documentId)).toEqual([title]);
  });

  it('of a title of one word is found among longer ones that have it', async () => {
    const { documentId: organization } = at.organization;
    await fill('news_items', 'news_item_id', 'Благоустройство');
    const title = 'Благоустройство';
    await createNews(app, organization, { title }, 'draft');
    const documentId = await createNews(app, organization, { title }, 'draft');
    expect(await found('duplicate-titles', NEWS, documentId)).toEqual([title]);
  });

  it('of a code is found whatever the titles', async () => {
    const { documentId: organization } = at.organization;
    await fill('services', 'service_id', 'Предоставление');
    await createService(app, organization, { code: 'Z-1', title: 'Выдача справки' }, 'draft');
    const documentId = await createService(
      app,
      organization,
      { code: 'z-1', title: 'Предоставление выписки' },
      'draft',
    );
    expect(await found('duplicate-codes', SERVICE, documentId)).toEqual(['Z-1']);
  });
});

it('only those published phones are asked for that the text has', async () => {
  const { documentId: organization } = at.organization;
  await createContact(app, organization, { phone: '+74965550001' });
  await createContact(app, organization, { phone: '+74965550002' });
  const told = await app.run((strapi) => {
    const text = 'Звоните: 8 (496) 555-00-01 или 8 496 555-00-03.';
    const paragraphs = [{ kind: 'paragraph', level: 0, text, links: [] }];
    const texts = [{ path: ['lead'], role: 'prose', isLong: true, paragraphs }];
    const snapshot = { type: 'api::news-item.news-item', documentId: null, fields: {}, texts };
    return strapi
      .plugin('moderation')
      .service('check-context')
      .of(snapshot.type, snapshot)
      .then(({ officialPhones }: { officialPhones: Set<string> }) => [...officialPhones]);
  }, null);
  expect(told).toEqual(['+74965550001']);
});

it('a last day that has passed by the clock of the organisation has passed, whatever the installation’s', async () => {
  const { documentId: organization } = at.organization;
  const zone = 'update organizations set time_zone = $1 where document_id = $2';
  await query(app.databaseUrl, zone, [ZONE, organization]);
  const yesterday = addDays(wallTimeAt(new Date(), ZONE).date, -1);
  const ended = await createCompleteService(app, organization, { validTo: yesterday }, 'draft');
  expect(await found('validity-dates', SERVICE, ended)).toHaveLength(1);
  const lasting = await createCompleteService(app, organization, { validTo: addDays(yesterday, 1) }, 'draft');
  expect(await found('validity-dates', SERVICE, lasting)).toEqual([]);
});
