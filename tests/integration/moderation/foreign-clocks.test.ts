import { type App, startApp } from '../../helpers/app';
import { freshDatabase, query } from '../../helpers/database';
import { type Desk, desk, type Routes, routesOf, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;

/** The machine of the application lies half a day to the east of Greenwich, the database's setting to the west of it. */
beforeAll(async () => {
  const database = await freshDatabase();
  await query(
    database,
    `do $$ begin
    execute format('alter database %I set timezone to %L', current_database(), 'America/New_York'); end $$`,
  );
  app = await startApp({ env: { LOG_LEVEL: 'error', TZ: 'Asia/Kamchatka' }, database });
  at = await desk(app);
  routes = routesOf(app);
});

const viewsOf = async (caseId: string): Promise<string[]> => {
  const views = ['open', 'free', 'mine', 'overdue'];
  const answers = await Promise.all(views.map((view) => routes.queue(at.moderator, `?view=${view}`)));
  return views.filter((_, n) =>
    answers[n]?.body.data.some(({ documentId }: { documentId: string }) => documentId === caseId),
  );
};

it('a claim and a term count the same minutes for the queue whatever the zones of process and database', async () => {
  const { caseId } = await submitted(app, routes, at);
  expect(await viewsOf(caseId)).toEqual(['open', 'free']);
  await routes.act(at.second, caseId, 'claim');
  expect(await viewsOf(caseId)).toEqual(['open']);
  const late = `update moderation_cases set due_at = due_at - (due_at - now() at time zone 'UTC') - interval '1 minute',
    claimed_until = claimed_until - interval '31 minutes' where document_id = $1`;
  await query(app.databaseUrl, late, [caseId]);
  expect(await viewsOf(caseId)).toEqual(['open', 'free', 'overdue']);
  const [item] = (await routes.queue(at.moderator, '?view=overdue')).body.data;
  expect(item).toMatchObject({ documentId: caseId, isOverdue: true, claim: null });
});
