import type { Channel } from '../../../shared/contract';
import type { RecipientKind } from '../channels/adapter';

/** One recipient by one channel, after preferences: becomes one message. */
export interface Destination {
  readonly channel: Channel;
  readonly recipient: {
    readonly kind: RecipientKind;
    /** Row id of a panel user or citizen, documentId of a subscription, the e-mail of an address. */
    readonly id: string;
    readonly name: string | null;
  };
  readonly address: string | null;
  /** Gathered into one letter by the job of digests instead of being sent by itself. */
  readonly digest?: 'daily' | 'weekly';
  /** Not before this moment: quiet hours. */
  readonly notBefore?: Date;
  readonly unsubscribeUrl?: string;
  readonly isTracked?: boolean;
}

/** A piece of a long list; `next` is handed back for the following piece, null at the end. */
export interface DestinationPage {
  readonly destinations: readonly Destination[];
  readonly next: string | null;
}
