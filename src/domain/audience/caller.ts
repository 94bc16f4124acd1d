/** Whom a service or an announcement may be meant for. */
export const RECIPIENT_KINDS = ['citizens', 'business', 'institutions'] as const;

export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** What is known of who asks. Of an anonymous caller nothing is. */
export interface Caller {
  readonly signedIn: boolean;
  readonly kinds: readonly RecipientKind[];
  /** ОКТМО of the place of residence, 8 or 11 digits. */
  readonly oktmo?: string | null;
}

export const ANONYMOUS: Caller = { signedIn: false, kinds: [] };
