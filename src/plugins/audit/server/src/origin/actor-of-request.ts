import type { Core } from '@strapi/strapi';
import type { JournalActor } from '../../../shared/contract';

type Request = NonNullable<ReturnType<Core.Strapi['requestContext']['get']>>;

/** What Strapi's strategies leave on the request, as far as the journal looks at it. */
interface Account {
  readonly id: number;
  readonly name?: unknown;
  readonly firstname?: unknown;
  readonly lastname?: unknown;
  readonly username?: unknown;
  readonly email?: unknown;
}

const isAccount = (value: unknown): value is Account =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** First and last name; who has none is known by the address. */
export const nameOfStaff = ({ firstname, lastname, email }: Omit<Account, 'id'>): string =>
  `${textOf(firstname)} ${textOf(lastname)}`.trim() || textOf(email);

const TOKENS: readonly string[] = ['content-api-token', 'admin-token', 'data-transfer'];

/** The panel user, citizen or token whose request is served; anonymous where nobody has signed in. */
export function actorOfRequest(request: Request): JournalActor {
  const auth: { strategy?: { name?: unknown }; credentials?: unknown } | undefined = request.state.auth;
  const strategy = textOf(auth?.strategy?.name);
  const credentials = auth?.credentials;
  if (!isAccount(credentials)) return { kind: 'anonymous' };
  if (TOKENS.includes(strategy)) return { kind: 'token', id: credentials.id, name: textOf(credentials.name) };
  if (strategy === 'admin') return { kind: 'staff', id: credentials.id, name: nameOfStaff(credentials) };
  const name = textOf(credentials.username) || textOf(credentials.email);
  return { kind: 'citizen', id: credentials.id, name };
}
