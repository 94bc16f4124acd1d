import type { Core } from '@strapi/strapi';
import type { RefusalText } from '../../../../../domain/refusal';
import type { Channel, EventDefinition } from '../../../shared/contract';

export type RecipientKind = 'staff' | 'citizen' | 'address' | 'subscriber' | 'system';

/** One message as a channel gets it: the text is filled in, links are absolute. */
export interface OutgoingMessage {
  /** Stays the same at every attempt, so that a receiver can tell a repetition. */
  readonly documentId: string;
  /** Counts what a person sent again on purpose: another message to the receiver. */
  readonly copy: number;
  readonly event: EventDefinition;
  readonly recipient: { readonly kind: RecipientKind; readonly id: string; readonly name: string | null };
  /** What the channel delivers to: an e-mail, a phone, an id of a browser's subscription; null: the recipient is enough. */
  readonly address: string | null;
  readonly subject: string;
  readonly text: string;
  /** The values the text was made of, for channels that send data and not words. */
  readonly data: Readonly<Record<string, string>>;
  readonly link: string | null;
  readonly organization: string | null;
  /** One click and nothing more is sent; null for messages to staff. */
  readonly unsubscribeUrl: string | null;
  /** The recipient agreed that opening is noticed. */
  readonly isTracked: boolean;
  /** 1 at the first attempt. */
  readonly attempt: number;
}

export type DeliveryOutcome =
  | { readonly outcome: 'sent' }
  /** Worth another try; without `afterSeconds` by the schedule of retries. `reason` is Russian, without secrets. */
  | { readonly outcome: 'retry'; readonly reason: string; readonly afterSeconds?: number }
  /** `suppress`: the address itself is bad, nothing more is sent to it until a person clears it. */
  | { readonly outcome: 'refused'; readonly reason: string; readonly suppress: boolean };

/** A way to reach people. An error it throws counts as `retry`; the message is not lost. */
export interface ChannelAdapter {
  readonly channel: Channel;
  /** null: ready; otherwise what is missing and what to do. Such a channel is offered to nobody. */
  available(strapi: Core.Strapi): RefusalText | null;
  /** `signal` is aborted when the process stops. */
  deliver(strapi: Core.Strapi, message: OutgoingMessage, signal: AbortSignal): Promise<DeliveryOutcome>;
}
