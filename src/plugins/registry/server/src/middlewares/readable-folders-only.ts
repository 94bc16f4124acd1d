import type { Core } from '@strapi/strapi';
import type { GuardedRequest } from '../acting-ability';
import { getService } from '../get-service';

interface Folder {
  id: number;
  children?: unknown;
}

const isFolder = (value: unknown): value is Folder =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';

const hasData = (body: unknown): body is { data: unknown[] } =>
  typeof body === 'object' && body !== null && 'data' in body && Array.isArray(body.data);

/** Of the list and the tree of folders, those whose files the person may read; Strapi answers with all of them. */
const readableFoldersOnly: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    const { userAbility }: GuardedRequest['state'] = ctx.state;
    const body: unknown = ctx.body;
    if (!userAbility || !hasData(body)) return;
    const readable = (folder: unknown): boolean =>
      isFolder(folder) && getService(strapi, 'media-folders').mayRead(userAbility, folder.id);
    const prune = (folders: unknown[]): unknown[] =>
      folders.filter(readable).map((folder) => {
        if (!isFolder(folder) || !Array.isArray(folder.children)) return folder;
        return { ...folder, children: prune(folder.children) };
      });
    ctx.body = { ...body, data: prune(body.data) };
  };

export default readableFoldersOnly;
