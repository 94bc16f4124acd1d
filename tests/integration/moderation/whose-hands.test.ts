import { type App, startApp } from '../../helpers/app';
import { createDocument } from '../../helpers/content';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { approveCase, type Desk, desk, hashOf, type Routes, routesOf } from './desk';
import { uploaded } from './evidence';

const ARTICLE = 'api::article.article';

let app: App;
let at: Desk;
let routes: Routes;
let keeper: Member;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  at = await desk(app);
  routes = routesOf(app);
  keeper = await memberOf(app, 'registry-admin');
});

let made = 0;
/** A draft of the organisation, or of nobody in particular: then it is common to all. */
async function draft(organization: string | null): Promise<string> {
  made += 1;
  const children = [{ type: 'text', text: `Как записаться на приём: способ ${made}` }];
  const data = { title: `Статья ${made}`, slug: `whose-${made}`, body: [{ type: 'paragraph', children }] };
  return createDocument(app, ARTICLE, { ...data, organization }, 'draft');
}

type Answer = { status: number; body: { error?: { details: { code: string } } } };
const told = ({ status, body }: Answer) => [status, body.error?.details.code];
const act = async (who: Member, caseId: string, verb: string, body?: object) =>
  told(await routes.act(who, caseId, verb, body));

async function submitted(who: Member, documentId: string): Promise<string> {
  const answer = await routes.on(who, documentId, 'submit', {}, ARTICLE);
  expect(told(answer)).toEqual([200, undefined]);
  return answer.body.data.documentId;
}

const against = async (who: Member, documentId: string, verb: string): Promise<string[]> =>
  (await routes.stage(who, documentId, ARTICLE)).body.data.verbs[verb].map(
    ({ code }: { code: string }) => code,
  );

describe('a step decided by people of the organisation', () => {
  /** Articles are decided by moderators and registry administrators of this organisation alone. */
  async function decidedBy(organization: string): Promise<void> {
    const { body } = await routes.send(keeper, 'get', '/moderation/workflows');
    const step = {
      code: 'review',
      name: { ru: 'Проверка', en: 'Review' },
      deciders: ['moderator', 'registry-admin'].map((role) => ({ role, organization })),
      approvals: 1,
      documents: [],
      checklist: [],
      term: { amount: 4, unit: 'working-hours' },
      whenOverdue: 'remind',
    };
    const scope = { contentTypes: [ARTICLE], organizationKinds: ['local-body', 'federal-body'] };
    const name = { ru: 'Статьи', en: 'Articles' };
    const workflow = { code: 'articles', name, ...scope, isForNewOnly: false, steps: [step] };
    const sent = { version: body.data.version, workflow, note: 'Решают свои' };
    const answer = await routes.send(keeper, 'post', '/moderation/workflows/change', sent);
    expect(told(answer)).toEqual([200, undefined]);
  }

  it.each(['own', 'named'])(
    'is claimed and approved by its members, and by nobody else: %s',
    async (kind) => {
      const { documentId: organization } = at.organization;
      await decidedBy(kind === 'own' ? 'own' : organization);
      const documentId = await draft(organization);
      const caseId = await submitted(at.editor, documentId);
      for (const stranger of [at.moderator, keeper])
        expect(await act(stranger, caseId, 'claim')).toEqual([403, 'NotDeciderOfStep']);
      const member = await memberOf(app, 'moderator', at.organization);
      expect(await act(member, caseId, 'claim')).toEqual([200, undefined]);
      const contentHash = await hashOf(routes, member, caseId);
      expect(await act(member, caseId, 'approve', { contentHash })).toEqual([200, undefined]);
      expect((await app.http().get(`/api/articles/${documentId}`)).status).toBe(200);
    },
  );
});

describe('what is common to all', () => {
  const refused = [403, 'CommonContent'];

  it('is submitted and taken back by who keeps it, not by editors, who only read it', async () => {
    const documentId = await draft(null);
    expect(told(await routes.on(at.editor, documentId, 'submit', {}, ARTICLE))).toEqual(refused);
    expect(await against(at.editor, documentId, 'submit')).toEqual(['CommonContent']);
    expect(await against(keeper, documentId, 'submit')).toEqual([]);
    const caseId = await submitted(keeper, documentId);
    expect(await act(at.editor, caseId, 'take-back')).toEqual(refused);
    expect(await against(at.editor, documentId, 'take-back')).toEqual(['CommonContent']);
    expect(await act(keeper, caseId, 'take-back')).toEqual([200, undefined]);
    const administrator = await memberOf(app, 'administrator');
    await approveCase(routes, at.moderator, await submitted(administrator, documentId));
    expect((await app.http().get(`/api/articles/${documentId}`)).status).toBe(200);
  });

  it('has its documents attached, and is reworked, by who keeps it alone', async () => {
    const caseId = await submitted(keeper, await draft(null));
    const file = await uploaded(app, at.editor);
    const attached = { step: 'review', code: 'nothing', file };
    expect(await act(at.editor, caseId, 'evidence/attach', attached)).toEqual(refused);
    expect(await act(keeper, caseId, 'evidence/attach', attached)).toEqual([409, 'EvidenceUnknown']);
    await routes.act(at.moderator, caseId, 'claim');
    const contentHash = await hashOf(routes, at.moderator, caseId);
    const reasons = [{ code: 'duplicate', field: null }];
    const rejection = { contentHash, reasons, text: 'Такая статья уже есть.' };
    expect(await act(at.moderator, caseId, 'reject', rejection)).toEqual([200, undefined]);
    expect(await act(at.editor, caseId, 'rework')).toEqual(refused);
    expect(await act(keeper, caseId, 'rework')).toEqual([200, undefined]);
  });
});
