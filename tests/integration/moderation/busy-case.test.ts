import { type App, startApp } from '../../helpers/app';
import { lockWaiters, underLock } from '../../helpers/under-lock';
import { type Desk, desk, NEWS, type Routes, routesOf, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'fatal' } });
  at = await desk(app);
  routes = routesOf(app);
});

it('while somebody writes the document its case is read at once, and a verb gives up with 409 after its patience', async () => {
  const { documentId, caseId } = await submitted(app, routes, at);
  const key = `hashtextextended('${NEWS}:${documentId}', 0)`;
  await underLock(app.databaseUrl, key, async () => {
    const claimed = routes.act(at.moderator, caseId, 'claim');
    const takenBack = routes.act(at.editor, caseId, 'take-back');
    await lockWaiters(app.databaseUrl, 2);
    const read = (path: string) => routes.send(at.moderator, 'get', `/moderation/cases/${caseId}${path}`);
    const answers = await Promise.all([read(''), read('/checks'), read('/receivers')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[0]?.body.data.verbs.claim).toEqual([]);
    for (const refused of await Promise.all([claimed, takenBack])) {
      expect([refused.status, refused.body.error?.details?.code]).toEqual([409, 'WriteConflict']);
      expect(refused.body.error.message).toContain('повторите действие');
      expect(refused.headers['retry-after']).toBe('1');
    }
  });
  expect((await routes.act(at.moderator, caseId, 'claim')).status).toBe(200);
});
