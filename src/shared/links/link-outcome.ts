import type { RefusalText } from '../../domain/refusal';

/**
 * `alive`: answers; `moved`: answers for good at another address; `broken`: somebody has to mend the link; `unknown`:
 * could not be told now, to be asked again.
 */
export type LinkState = 'alive' | 'moved' | 'broken' | 'unknown';

const REASONS = {
  Alive: { state: 'alive', ru: 'Страница открывается.', en: 'The page answers.' },
  Moved: {
    state: 'moved',
    ru: 'Страница переехала. Замените адрес в ссылке.',
    en: 'The page has moved. Replace the address.',
  },
  NotFound: {
    state: 'broken',
    ru: 'Такой страницы нет. Исправьте или удалите ссылку.',
    en: 'There is no such page. Correct or delete the link.',
  },
  NoSuchHost: {
    state: 'broken',
    ru: 'Такого сайта нет. Исправьте или удалите ссылку.',
    en: 'There is no such site. Correct or delete the link.',
  },
  ForbiddenAddress: {
    state: 'broken',
    ru: 'Ссылка ведёт во внутреннюю сеть. Замените её на открытый адрес.',
    en: 'The link leads into an internal network. Replace it.',
  },
  BadRedirect: {
    state: 'broken',
    ru: 'Сайт перенаправляет по кругу или в никуда. Укажите конечный адрес.',
    en: 'The site redirects in a circle or nowhere. Give the final address.',
  },
  CertificateInvalid: {
    state: 'broken',
    ru: 'Сертификат сайта просрочен или чужой. Сообщите владельцу или удалите ссылку.',
    en: 'The certificate of the site has expired or is not its own. Tell the owner or delete the link.',
  },
  CertificateUntrusted: {
    state: 'unknown',
    ru: 'Сертификат сайта выдан неизвестным центром. Проверьте ссылку в браузере.',
    en: 'The certificate comes from an unknown authority. Check the link in a browser.',
  },
  Refused: {
    state: 'unknown',
    ru: 'Сайт не отвечает программам. Проверьте ссылку в браузере.',
    en: 'The site does not answer programs. Check the link in a browser.',
  },
  ServerError: {
    state: 'unknown',
    ru: 'На сайте ошибка. Проверьте ссылку позже.',
    en: 'The site has an error. Check the link later.',
  },
  Unreachable: {
    state: 'unknown',
    ru: 'Сайт не отвечает. Проверьте ссылку позже.',
    en: 'The site does not answer. Check the link later.',
  },
} as const satisfies Record<string, RefusalText & { state: LinkState }>;

export type LinkReason = keyof typeof REASONS;

/** What a reason means and what to do about it. */
export function textOfReason(reason: LinkReason): RefusalText {
  const { ru, en } = REASONS[reason];
  return { ru, en };
}

/** What came of asking an address, as the report «битые ссылки» shows it. */
export interface LinkOutcome {
  readonly state: LinkState;
  readonly reason: LinkReason;
  readonly text: RefusalText;
  /** HTTP status of the last answer; null when there was none. */
  readonly status: number | null;
  /** Where the redirects led, or the address itself. */
  readonly finalUrl: string;
}

export function outcomeOf(reason: LinkReason, finalUrl: string, status: number | null = null): LinkOutcome {
  const { state, ru, en } = REASONS[reason];
  return { state, reason, text: { ru, en }, status, finalUrl };
}

/** An answer that is no redirect. 401, 403, 429 and the like say that a person would perhaps see more. */
export function reasonOfStatus(status: number): LinkReason {
  if (status >= 200 && status < 300) return 'Alive';
  if (status === 404 || status === 410) return 'NotFound';
  return status >= 500 ? 'ServerError' : 'Refused';
}

const BY_CODE: Readonly<Record<string, LinkReason>> = {
  ENOTFOUND: 'NoSuchHost',
  ERR_FORBIDDEN_ADDRESS: 'ForbiddenAddress',
  CERT_HAS_EXPIRED: 'CertificateInvalid',
  CERT_NOT_YET_VALID: 'CertificateInvalid',
  CERT_REVOKED: 'CertificateInvalid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'CertificateInvalid',
  // Many public bodies have certificates of the national authority, which Node.js does not know.
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'CertificateUntrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'CertificateUntrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'CertificateUntrusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'CertificateUntrusted',
};

/** What an error of the request means; whatever is not listed may be over in an hour. */
export function reasonOfError(error: unknown): LinkReason {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return BY_CODE[code] ?? 'Unreachable';
}
