import type { App } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { createOrganization } from '../../helpers/organizations';
import { type Member, memberOf } from '../../helpers/two-organizations';

export const NEWS = 'api::news-item.news-item';

/** One organisation with its editor, and two moderators of the installation. */
export async function desk(app: App) {
  const organization = await createOrganization(app, true);
  return {
    organization,
    editor: await memberOf(app, 'editor', organization),
    moderator: await memberOf(app, 'moderator'),
    second: await memberOf(app, 'moderator'),
  };
}

export type Desk = Awaited<ReturnType<typeof desk>>;

/** The plugin's routes and the content manager's, as the panel calls them. */
export function routesOf(app: App) {
  const send = async (who: Member, method: 'get' | 'post' | 'put', path: string, body?: object) => {
    const request = app.http()[method](path).set(who.headers);
    return method === 'get' ? request : request.send(body ?? {});
  };
  const ofDocument = (type: string, documentId: string) => `/moderation/documents/${type}/${documentId}`;
  return {
    send,
    queue: (who: Member, query = '') => send(who, 'get', `/moderation/cases${query}`),
    case: (who: Member, caseId: string) => send(who, 'get', `/moderation/cases/${caseId}`),
    act: (who: Member, caseId: string, verb: string, body?: object) =>
      send(who, 'post', `/moderation/cases/${caseId}/${verb}`, body),
    stage: (who: Member, documentId: string, type = NEWS) => send(who, 'get', ofDocument(type, documentId)),
    on: (who: Member, documentId: string, verb: string, body?: object, type = NEWS) =>
      send(who, 'post', `${ofDocument(type, documentId)}/${verb}`, body),
    resolve: (who: Member, remark: string) => send(who, 'post', `/moderation/remarks/${remark}/resolve`),
    save: (who: Member, documentId: string, data: object, type = NEWS) =>
      send(who, 'put', `/content-manager/collection-types/${type}/${documentId}`, data),
    manage: (who: Member, documentId: string, action: string, data: object = {}, type = NEWS) =>
      send(who, 'post', `/content-manager/collection-types/${type}/${documentId}/actions/${action}`, data),
  };
}

export type Routes = ReturnType<typeof routesOf>;

/** A draft of the organisation that its editor has submitted; gives both ids and the hash of the content. */
export async function submitted(app: App, routes: Routes, { organization, editor }: Desk, changes = {}) {
  const documentId = await createNews(app, organization.documentId, changes, 'draft');
  return { documentId, ...(await submit(routes, editor, documentId)) };
}

export async function submit(routes: Routes, editor: Member, documentId: string, body: object = {}) {
  const answer = await routes.on(editor, documentId, 'submit', body);
  if (answer.status !== 200) throw new Error(`Not submitted: ${answer.text}`);
  return { caseId: String(answer.body.data.documentId) };
}

export async function hashOf(routes: Routes, who: Member, caseId: string): Promise<string> {
  return String((await routes.case(who, caseId)).body.data.contentHash);
}

/** Claims and approves the case. */
export async function approveCase(routes: Routes, moderator: Member, caseId: string): Promise<void> {
  await routes.act(moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, moderator, caseId);
  const answer = await routes.act(moderator, caseId, 'approve', { contentHash });
  if (answer.status !== 200) throw new Error(`Not approved: ${answer.text}`);
}
