import type { App } from '../../helpers/app';
import { approve } from '../../helpers/publication';
import { adminLogin } from '../../helpers/staff';

type Answer = {
  status: number;
  body: { data: { documentId: string } & Record<string, unknown>; error?: Refused };
};

export type Refused = {
  name: string;
  message: string;
  details: { errors: { path: (string | number)[]; message: string; code?: string }[] };
};

/** The content manager's own routes, as the panel of an administrator calls them. */
export async function contentManager(app: App, language = 'ru') {
  const { headers } = await adminLogin(app, 'administrator');
  const url = (uid: string, rest = '') => `/content-manager/collection-types/${uid}${rest}`;
  const send = async (method: 'post' | 'put' | 'get', path: string, data?: object): Promise<Answer> => {
    const request = app.http()[method](path).set(headers).set('Accept-Language', language);
    const { status, body } = await (data ? request.send(data) : request);
    return { status, body };
  };
  return {
    create: (uid: string, data: object) => send('post', url(uid), data),
    update: (uid: string, id: string, data: object) => send('put', url(uid, `/${id}`), data),
    /** Publishes what a moderator has approved; with `data` it is changed in the same breath. */
    publish: async (uid: string, id: string, data: object = {}) => {
      await approve(app, uid, id);
      return send('post', url(uid, `/${id}/actions/publish`), data);
    },
    clone: (uid: string, id: string, data: object = {}) => send('post', url(uid, `/clone/${id}`), data),
    read: (uid: string, id: string) => send('get', url(uid, `/${id}`)),
  };
}

export type ContentManager = Awaited<ReturnType<typeof contentManager>>;

/** The fields an answer complains about, dotted, in order. */
export function fieldsOf(answer: Answer): string[] {
  return (answer.body.error?.details.errors ?? []).map((error) => error.path.join('.'));
}

let made = 0;

/** Everything an organization needs to be published; the identifiers are valid. */
export function organization(changes: object = {}): object {
  made += 1;
  return {
    fullName: `Администрация городского округа Светлогорье № ${made}`,
    shortName: `Администрация Светлогорья ${made}`,
    slug: `svetlogorie-${made}`,
    kind: 'local-body',
    category: 'active',
    timeZone: 'Europe/Moscow',
    inn: '7707083893',
    ogrn: '1027700132195',
    phone: '+7 (495) 123-45-67',
    email: 'info@svetlogorie.example',
    legalAddress: { index: '101000', region: 'Московская область', city: 'г. Светлогорье' },
    ...changes,
  };
}
