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
  /** Of notifications with one key only the first is sent. */
  readonly key?: string;
  /** Nobody is told before this moment. */
  readonly notBefore?: Date;
}

/** What other plugins may ask of this one. */
export interface NotificationsApi {
  /** Tells the recipients, in the caller's transaction: rolled back with it, sent by jobs after it commits. */
  notify(input: NotifyInput): Promise<void>;
  /** The recipients did what the notification with this key asked for; counted in the figures of the channels. */
  markAnswered(key: string): Promise<void>;
}
