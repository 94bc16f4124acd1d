import type { Refusal } from '../../../domain/refusal';

/** What whoever has the link of the letter may know: no more than the letter told. */
export interface ContactConfirmation {
  /** `superseded`: the data have been changed again since. */
  readonly stage: 'waiting' | 'confirmed' | 'expired' | 'superseded';
  /** Its short name. */
  readonly organization: string;
  readonly email: string;
  readonly phone: string;
}

/** Confirmation of an organisation's contact data by link, for the public API. null: the link is not ours. */
export interface ContactConfirmationsApi {
  find(token: string): Promise<ContactConfirmation | null>;
  /** Idempotent. */
  confirm(token: string): Promise<ContactConfirmation | null>;
}

/** The letter a version waits for. Times are ISO 8601 in UTC. */
export interface AwaitedContacts {
  /** documentId */
  organization: string;
  email: string;
  phone: string;
  expiresAt: string;
  isExpired: boolean;
  /** From when on it may be sent again. */
  resendAt: string;
  /** What speaks against sending it again for the person who asks. */
  resend: readonly Refusal[];
}
