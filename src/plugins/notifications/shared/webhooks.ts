/** Requests and answers of the page «Вебхуки». */

export interface WebhookResult {
  at: string;
  event: string;
  outcome: 'sent' | 'retry' | 'refused';
  reason: string | null;
}

export interface Webhook {
  documentId: string;
  name: string;
  url: string;
  isEnabled: boolean;
  /** Codes of events it is told of. */
  events: string[];
  /** documentId of the organisation whose events alone it is told of; null: all. */
  organization: string | null;
  /** null: all, or one that was deleted since. */
  organizationName: string | null;
  /** Until then the former secret signs as well; null: only one secret is valid. */
  formerSecretUntil: string | null;
  /** The latest attempts, newest first. */
  results: WebhookResult[];
}

export interface WebhookBody {
  name: string;
  url: string;
  isEnabled: boolean;
  events: string[];
  organization: string | null;
}

/** The secret is shown this once. */
export interface WebhookSecret {
  webhook: Webhook;
  secret: string;
}

export interface OrganizationName {
  documentId: string;
  shortName: string;
}

/** What the picker asks for: a part of the name. */
export interface PickerQuery {
  pageSize?: number;
  text?: string | undefined;
}
