/** Who did something, as the journal keeps it. `name` is what the person was called then. */
export type JournalActor =
  | { readonly kind: 'staff'; readonly id: number; readonly name: string }
  | { readonly kind: 'citizen'; readonly id: number; readonly name: string }
  | { readonly kind: 'token'; readonly id: number; readonly name: string }
  | { readonly kind: 'job'; readonly name: string }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system' };

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Fields by their name; only those that changed. Secrets are never put in. */
export type ChangedFields = { readonly [field: string]: Json };

export interface JournalEntry {
  /** `<plugin>.<noun-past-verb>`, as of an event; its words are the translation key `audit.action.<action>`. */
  readonly action: `${string}.${string}`;
  /** `type` is a uid or another stable name, `id` a documentId or row id, `title` what people call it. */
  readonly object: { readonly type: string; readonly id: string; readonly title: string };
  /** documentId of the organisation it belongs to; none: of the whole installation. */
  readonly organization?: string | null;
  readonly before?: ChangedFields;
  readonly after?: ChangedFields;
  /** The payload holds personal data and can be erased by law; its digest stays. */
  readonly personal?: boolean;
  /** Default: the session, token or job in which the code runs. Address, agent and request id always come from there. */
  readonly actor?: JournalActor;
}

/** What other plugins may ask of this one. */
export interface AuditApi {
  /** Writes an entry in the caller's transaction: rolled back with what it tells of. */
  record(entry: JournalEntry): Promise<void>;
}
