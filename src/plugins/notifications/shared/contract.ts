export const CHANNELS = [
  'inbox',
  'email',
  'web-push',
  'sms',
  'max',
  'vk',
  'webhook',
  'telegram',
  'viber',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** Whom to tell. Subscribers of a topic are found later, by a job: naming ten thousand costs as much as naming none. */
export type Recipient =
  | { readonly kind: 'staff'; readonly userId: number }
  | { readonly kind: 'citizen'; readonly userId: number }
  | { readonly kind: 'address'; readonly email: string; readonly name?: string }
  | { readonly kind: 'subscribers'; readonly topics: readonly string[] };

/** `{{name}}` in a template. `title` is shown beside the editor, `sample` fills the preview. */
export interface EventVariable {
  readonly name: string;
  readonly title: { readonly ru: string; readonly en: string };
  readonly sample: string;
}

export interface MessageText {
  /** Channels without a subject show it as the first line. */
  readonly subject: string;
  /** Plain text with `{{variables}}`; a blank line starts a paragraph. */
  readonly text: string;
}

/** Something people are told of, defined by the plugin where it happens. */
export interface EventDefinition {
  /** `<plugin>.<noun-past-verb>`; stored with messages and preferences: never rename. */
  readonly code: `${string}.${string}`;
  readonly title: { readonly ru: string; readonly en: string };
  readonly audience: 'staff' | 'public';
  /** Cannot be switched off and waits for no quiet hours. */
  readonly urgent: boolean;
  readonly variables: readonly EventVariable[];
  /** The shipped text; `text` of `default` serves every channel that has none of its own. */
  readonly texts: { readonly default: MessageText } & { readonly [channel in Channel]?: MessageText };
}

export interface NotifyInput {
  readonly event: string;
  readonly recipients: readonly Recipient[];
  /** A value for each variable of the event, plain text. */
  readonly data: Readonly<Record<string, string>>;
  /** Where the message leads: a path of the panel for staff, an absolute address for the public. */
  readonly link?: string;
  /** documentId of the organisation in whose name it is sent. */
  readonly organization?: string | null;
  /** The published document it tells of: nobody is told while not everybody may see it. */
  readonly about?: { readonly type: string; readonly documentId: string };
  /** Of notifications with one key only the first is sent. */
  readonly key?: string;
  /** Nobody is told before this moment. */
  readonly notBefore?: Date;
}

/** How often a citizen is written to. */
export type SubscriberFrequency = 'at-once' | 'weekly';

export interface SubscribeInput {
  readonly email: string;
  /** `news`, `announcements`, `organization:<documentId>`, `service:<documentId>`. */
  readonly topics: readonly string[];
  readonly frequency: SubscriberFrequency;
  /** null: agreed to later, on the page of the link. `address`: from where. */
  readonly consent: { readonly version: string; readonly address: string } | null;
}

export interface TopicName {
  readonly topic: string;
  readonly name: string;
}

/** A request behind the link of the first letter. */
export interface SubscriptionRequest {
  readonly stage: 'waiting' | 'confirmed' | 'expired';
  readonly topics: readonly TopicName[];
  readonly frequency: SubscriberFrequency;
  /** The text in force was agreed to already. */
  readonly hasConsent: boolean;
}

/** A subscription behind the links of later letters; the address is shown in part: letters are forwarded. */
export interface Subscription {
  readonly stage: 'active' | 'unsubscribed';
  readonly maskedEmail: string;
  readonly topics: readonly TopicName[];
  readonly frequency: SubscriberFrequency;
  readonly allowsTracking: boolean;
}

export interface SubscriptionChange {
  readonly topics: readonly string[];
  readonly frequency: SubscriberFrequency;
  readonly allowsTracking: boolean;
}

/** Citizens' subscriptions, for the public API. Tokens come from links in letters; null: the link is not ours. */
export interface SubscriptionsApi {
  /** @throws RefusedError 400 `SubscriptionRefused` for an address or a topic that does not exist */
  request(input: SubscribeInput): Promise<void>;
  requestOf(token: string): Promise<SubscriptionRequest | null>;
  /** Starts the subscription once, however often it is called. @returns token for its management; null: not to be confirmed */
  confirm(token: string, consent: { accepted: boolean; address: string }): Promise<string | null>;
  subscriptionOf(token: string): Promise<Subscription | null>;
  /** @throws RefusedError 400 `SubscriptionWithoutTopics` */
  change(token: string, change: SubscriptionChange): Promise<Subscription | null>;
  /** Idempotent. */
  unsubscribe(token: string): Promise<Subscription | null>;
}

/** What other plugins may ask of this one. */
export interface NotificationsApi {
  /** Tells the recipients, in the caller's transaction: rolled back with it, sent by jobs after it commits. */
  notify(input: NotifyInput): Promise<void>;
  /** The recipients did what the notification with this key asked for; counted in the figures of the channels. */
  markAnswered(key: string): Promise<void>;
  readonly subscriptions: SubscriptionsApi;
}
