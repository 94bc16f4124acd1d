/** So many attempts in so many seconds. */
export interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

/** Which attempts are counted, and by what. */
export interface AttemptRule {
  readonly method: 'POST' | 'PUT' | 'GET';
  /** Against the path in lower case without a trailing slash, which the router ignores both. */
  readonly path: RegExp;
  /** A success gives its attempt back: people of one office share an address. */
  readonly failuresOnly: boolean;
  readonly address: Allowance;
  /** Against guessing one account from many addresses; generous, so that a stranger cannot lock it. */
  readonly account?: Allowance;
  /** Against guessing one account from one address. */
  readonly pair?: Allowance;
  /** Where in the body the account is named. */
  readonly accountField?: 'email' | 'identifier';
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const signIn = {
  method: 'POST',
  failuresOnly: true,
  address: { points: 30, seconds: 15 * MINUTE },
  account: { points: 50, seconds: HOUR },
  pair: { points: 5, seconds: 15 * MINUTE },
} as const;

const askForLetter = {
  method: 'POST',
  failuresOnly: false,
  address: { points: 10, seconds: 15 * MINUTE },
  account: { points: 3, seconds: HOUR },
  accountField: 'email',
} as const;

/** Makes us write to strangers; how many letters one of them gets is counted where they are written. */
const subscribe = {
  method: 'POST',
  failuresOnly: false,
  address: { points: 20, seconds: 15 * MINUTE },
} as const;

/** Each change is an entry of the journal, which only grows. One click that unsubscribes is never refused. */
const changeByLink = {
  method: 'POST',
  failuresOnly: false,
  address: { points: 30, seconds: 15 * MINUTE },
} as const;

const guessSecret = { failuresOnly: true, address: { points: 10, seconds: 15 * MINUTE } } as const;

/** The first that fits counts. */
export const ATTEMPT_RULES: readonly AttemptRule[] = [
  { ...signIn, path: /^\/admin\/login$/, accountField: 'email' },
  { ...signIn, path: /^\/api\/auth\/local$/, accountField: 'identifier' },
  { ...askForLetter, path: /^\/(admin|api\/auth)\/forgot-password$/ },
  { ...askForLetter, path: /^\/api\/auth\/send-email-confirmation$/ },
  { ...subscribe, path: /^\/api\/subscriptions$/ },
  { ...changeByLink, path: /^\/api\/subscriptions\/[^/]+\/manage$/ },
  { ...guessSecret, method: 'POST', path: /^\/api\/contact-confirmations\/[^/]+$/ },
  { ...guessSecret, method: 'POST', path: /^\/admin\/(reset-password|register|register-admin)$/ },
  { ...guessSecret, method: 'GET', path: /^\/admin\/registration-info$/ },
  { ...guessSecret, method: 'PUT', path: /^\/admin\/users\/me$/ },
  { ...guessSecret, method: 'POST', path: /^\/api\/auth\/(?!local\/refresh$|logout$)/ },
];

export function attemptRuleFor(method: string, path: string): AttemptRule | undefined {
  const plain = path.toLowerCase().replace(/\/+$/, '');
  return ATTEMPT_RULES.find((rule) => rule.method === method && rule.path.test(plain));
}
