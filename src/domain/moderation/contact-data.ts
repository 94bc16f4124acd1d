import type { Refusal } from '../refusal';
import { type ModerationCode, refuseModeration } from './messages';

/** What people reach an organisation by. Compared as the public reads it, letter for letter. */
export interface ContactData {
  readonly email: string;
  readonly phone: string;
}

/** The letter that asks the holder of the address to confirm; the latest of an organisation is the one that counts. */
export interface ContactRequest extends ContactData {
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly confirmedAt: Date | null;
}

/** Everything the rule asks about one organisation. */
export interface ContactStanding {
  /** null: not filled in, which other rules refuse. */
  readonly draft: ContactData | null;
  /** null: nothing is public. */
  readonly published: ContactData | null;
  readonly request: ContactRequest | null;
}

/** A letter may be sent again after this. */
export const RESEND_AFTER_MS = 5 * 60_000;

export const resendAt = ({ sentAt }: Pick<ContactRequest, 'sentAt'>): Date =>
  new Date(sentAt.getTime() + RESEND_AFTER_MS);

export const isSameContact = (one: ContactData | null, other: ContactData | null): boolean =>
  one !== null && other !== null && one.email === other.email && one.phone === other.phone;

const isConfirmed = ({ draft, request }: ContactStanding): boolean =>
  request !== null && request.confirmedAt !== null && isSameContact(draft, request);

/** Whether the draft stays from the public until the holder of its address has confirmed its contact data. */
export const isContactAwaited = (standing: ContactStanding): boolean =>
  standing.draft !== null && !isSameContact(standing.draft, standing.published) && !isConfirmed(standing);

/** What the submission of the draft does: a letter of its own, the letter that was sent once more, or none. */
export function letterNeeded(standing: ContactStanding, now: Date): 'new' | 'again' | 'none' {
  if (!isContactAwaited(standing)) return 'none';
  const { draft, request } = standing;
  if (!isSameContact(draft, request)) return 'new';
  const isOver = request === null || request.expiresAt.getTime() <= now.getTime();
  return isOver ? 'again' : 'none';
}

/** The letter the draft waits for; null where it waits for none. */
export const awaitedRequest = (standing: ContactStanding): ContactRequest | null =>
  isContactAwaited(standing) && isSameContact(standing.draft, standing.request) ? standing.request : null;

export interface Resender {
  /** Has the permission to submit documents. */
  readonly maySubmit: boolean;
  /** May change the profile of the organisation. */
  readonly mayChange: boolean;
}

/** All reasons why the letter may not be sent again now; none means it may. */
export function reasonsAgainstResend(
  standing: ContactStanding,
  { maySubmit, mayChange }: Resender,
  now: Date,
): Refusal<ModerationCode>[] {
  const request = awaitedRequest(standing);
  return [
    ...(maySubmit ? [] : [refuseModeration('VerbForbidden')]),
    ...(mayChange ? [] : [refuseModeration('ForeignOrganization')]),
    ...(request ? [] : [refuseModeration('NothingToConfirm')]),
    ...(request && resendAt(request).getTime() > now.getTime() ? [refuseModeration('LetterJustSent')] : []),
  ];
}

/** Where a link stands: pressed in time, waiting, too late, or about data that have changed since. */
export type LinkStage = 'waiting' | 'confirmed' | 'expired' | 'superseded';

export function stageOfLink(
  link: Pick<ContactRequest, 'confirmedAt' | 'expiresAt'> & { readonly isSuperseded: boolean },
  now: Date,
): LinkStage {
  if (link.isSuperseded) return 'superseded';
  if (link.confirmedAt !== null) return 'confirmed';
  return link.expiresAt.getTime() <= now.getTime() ? 'expired' : 'waiting';
}
