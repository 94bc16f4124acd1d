import type { Core } from '@strapi/strapi';

/** Accounts whose sessions Strapi keeps, and the fields whose change must end them. */
const WATCHED = {
  'admin::user': { origin: 'admin', fields: ['password', 'isActive', 'blocked'], roles: 'roles' },
  'plugin::users-permissions.user': {
    origin: 'users-permissions',
    fields: ['password', 'blocked'],
    roles: 'role',
  },
} as const;

type WatchedUid = keyof typeof WATCHED;
type Row = Record<string, unknown> & { id: number };
type Write = {
  model: { uid: string };
  params: { data?: unknown; where?: unknown };
  state: Record<string, unknown>;
};

const isWatched = (uid: string): uid is WatchedUid => uid in WATCHED;

/**
 * Ends every session of an account when its password, roles or block change, whoever writes: the panel, a reset link, a
 * console command. A panel request looks its session up, so an old token stops at once. Strapi itself does it only
 * for one's own password and for deletion.
 */
export function revokeSessions(strapi: Core.Strapi): void {
  const remember = async ({ model: { uid }, params, state }: Write): Promise<void> => {
    if (!isWatched(uid) || !touches(uid, params.data)) return;
    state.before = await read(strapi, uid, typeof params.where === 'object' ? { ...params.where } : {});
  };
  const endChanged = async ({ model: { uid }, state }: Write): Promise<void> => {
    if (!isWatched(uid) || !Array.isArray(state.before)) return;
    const before: Row[] = state.before;
    const after = await read(strapi, uid, { id: { $in: before.map(({ id }) => id) } });
    for (const row of before) {
      if (
        isSame(
          uid,
          row,
          after.find(({ id }) => id === row.id),
        )
      )
        continue;
      await strapi.sessionManager(WATCHED[uid].origin).invalidateRefreshToken(String(row.id));
    }
  };
  strapi.db.lifecycles.subscribe({
    models: Object.keys(WATCHED),
    beforeUpdate: remember,
    afterUpdate: endChanged,
    beforeUpdateMany: remember,
    afterUpdateMany: endChanged,
  });
}

function touches(uid: WatchedUid, data: unknown): boolean {
  const { fields, roles } = WATCHED[uid];
  return (
    typeof data === 'object' && data !== null && [...fields, roles].some((name) => Reflect.has(data, name))
  );
}

async function read(strapi: Core.Strapi, uid: WatchedUid, where: object): Promise<Row[]> {
  return strapi.db.query(uid).findMany({ where, populate: { [WATCHED[uid].roles]: true } });
}

function isSame(uid: WatchedUid, before: Row, after: Row | undefined): boolean {
  const { fields, roles } = WATCHED[uid];
  return (
    after !== undefined &&
    fields.every((name) => after[name] === before[name]) &&
    idsOf(after[roles]) === idsOf(before[roles])
  );
}

function idsOf(related: unknown): string {
  const rows: unknown[] = Array.isArray(related) ? related : [related];
  return rows
    .map((row) => (typeof row === 'object' && row !== null ? String(Reflect.get(row, 'id')) : ''))
    .sort()
    .join();
}
